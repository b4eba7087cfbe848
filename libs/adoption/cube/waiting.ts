import { ALWAYS, NEVER, type Day } from '#calendar';
import { KIND, MILESTONE_GRAPH, MILESTONES, STAGE_OF_MASK, STAGES, type Kind } from '#rollout';
import { kindOf, MILESTONE_BITS } from '../measure.rules.js';
import type { Cube } from './cube.js';
import type { DayView } from './day-view.js';

const DONE = STAGES.indexOf('DONE');

/** By stage: the milestones it waits for, those it requires and those it usually follows. */
const WAITS_FOR: readonly (readonly Kind[])[] = MILESTONES.map((milestone) => {
  const { requires, follows } = MILESTONE_GRAPH[milestone];
  return [...requires, ...follows].map(kindOf);
});

/** Index into STAGES of the facility's stage on the view's day. */
export function stageOf(view: DayView, row: number): number {
  return STAGE_OF_MASK[view.mask[row]! & MILESTONE_BITS]!;
}

/**
 * Since when a facility has waited in its stage: since the latest met prerequisite of it, or since it opened (at the
 * earliest since the log began) where the stage has none. NEVER: it operates, it waits for nothing.
 */
export function waitingSince(cube: Cube, view: DayView, row: number): Day {
  const stage = stageOf(view, row);
  if (stage === DONE) return NEVER;
  let since = ALWAYS;
  for (const kind of WAITS_FOR[stage]!) {
    const held = cube.columns.heldSince(kind, row, view.day);
    if (held !== NEVER && held > since) since = held;
  }
  if (since !== ALWAYS) return since;
  const opened = cube.columns.heldSince(KIND.REGISTERED, row, view.day);
  return opened === NEVER ? cube.logBeganOn : Math.max(cube.logBeganOn, opened);
}
