import { ALWAYS, NEVER, type Day } from '#calendar';
import { KIND, MILESTONE_GRAPH, MILESTONES, STAGE_OF_MASK, STAGES, type Kind } from '#rollout';
import { kindOf, MILESTONE_BITS } from '../measure.rules.js';
import type { SpanColumns } from './span-columns.js';
import { bitsOfSpan } from './toggles.js';

/** By stage: the milestones it waits for, those it requires and those it usually follows. */
const WAITS_FOR: readonly (readonly Kind[])[] = MILESTONES.map((milestone) => {
  const { requires, follows } = MILESTONE_GRAPH[milestone];
  return [...requires, ...follows].map(kindOf);
});

/** By every combination of met milestones: those of them its stage waited for; null where it waits for nothing. */
const MET_BEFORE: readonly (readonly Kind[] | null)[] = Array.from(STAGE_OF_MASK, (stage, mask) =>
  STAGES[stage] === 'DONE' ? null : WAITS_FOR[stage]!.filter((kind) => (mask & bitsOfSpan(kind, 0)) !== 0),
);

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
  const met = MET_BEFORE[mask & MILESTONE_BITS]!;
  if (met === null) return NEVER;
  // no span of it has ended: what the mask says is held has been held since its `from`
  const isPlain = !columns.ended.has(row);
  let since = ALWAYS;
  for (let index = 0; index < met.length; index += 1) {
    const kind = met[index]!;
    const held = isPlain ? columns.from[kind]![row]! : columns.heldSince(kind, row, day);
    if (held > since) since = held;
  }
  if (since !== ALWAYS) return since;
  const opened = isPlain
    ? columns.from[KIND.REGISTERED]![row]!
    : columns.heldSince(KIND.REGISTERED, row, day);
  return opened === NEVER ? logBeganOn : Math.max(logBeganOn, opened);
}
