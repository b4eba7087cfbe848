import { ALWAYS, NEVER, type Day } from '#calendar';
import { KIND, MILESTONE_GRAPH, MILESTONES, STAGE_OF_MASK, STAGES, type Kind } from '#rollout';
import { kindOf, MILESTONE_BITS } from '../measure.rules.js';
import type { SpanColumns } from './span-columns.js';

const DONE = STAGES.indexOf('DONE');

/** By stage: the milestones it waits for, those it requires and those it usually follows. */
const WAITS_FOR: readonly (readonly Kind[])[] = MILESTONES.map((milestone) => {
  const { requires, follows } = MILESTONE_GRAPH[milestone];
  return [...requires, ...follows].map(kindOf);
});

/** Index into STAGES for a facility's mask. */
export function stageOf(mask: number): number {
  return STAGE_OF_MASK[mask & MILESTONE_BITS]!;
}

/**
 * Since when a facility has waited in its stage: since the latest met prerequisite of it, or since it opened (at the
 * earliest since the log began) where the stage has none. NEVER: it operates, it waits for nothing.
 */
export function waitingSince(
  columns: SpanColumns,
  mask: number,
  row: number,
  day: Day,
  logBeganOn: Day,
): Day {
  const stage = stageOf(mask);
  if (stage === DONE) return NEVER;
  const kinds = WAITS_FOR[stage]!;
  let since = ALWAYS;
  for (let index = 0; index < kinds.length; index += 1) {
    const held = columns.heldSince(kinds[index]!, row, day);
    if (held !== NEVER && held > since) since = held;
  }
  if (since !== ALWAYS) return since;
  const opened = columns.heldSince(KIND.REGISTERED, row, day);
  return opened === NEVER ? logBeganOn : Math.max(logBeganOn, opened);
}
