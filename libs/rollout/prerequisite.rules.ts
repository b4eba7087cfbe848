import { MILESTONES, MILESTONE_GRAPH, type Milestone } from './milestone.rules.js';

/** Everything a milestone stands on, directly or through others, in the order of the way of a facility. */
export function everythingRequiredBy(milestone: Milestone): readonly Milestone[] {
  const found = new Set<Milestone>();
  const visit = (current: Milestone): void => {
    for (const required of MILESTONE_GRAPH[current].requires) {
      if (found.has(required)) continue;
      found.add(required);
      visit(required);
    }
  };
  visit(milestone);
  return MILESTONES.filter((candidate) => found.has(candidate));
}

/** Milestones that stand on this one, directly or through others. */
export function everythingRequiring(milestone: Milestone): readonly Milestone[] {
  return MILESTONES.filter((candidate) => everythingRequiredBy(candidate).includes(milestone));
}
