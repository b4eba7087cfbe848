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

const SLOTS = 4;
/**
 * {@link MET_BEFORE} with four kinds each, the last one repeated and REGISTERED where there is none: four reads and no
 * loop, whose end the processor would guess wrong for every second facility.
 */
const SLOTTED = Uint8Array.from(MET_BEFORE.flatMap(slotsOf));

function slotsOf(kinds: readonly Kind[] | null): Kind[] {
  if (kinds !== null && kinds.length > SLOTS)
    throw new Error('a stage waits for more milestones than there are slots');
  return Array.from({ length: SLOTS }, (_, slot) => kinds?.[slot] ?? kinds?.at(-1) ?? KIND.REGISTERED);
}

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
  const combination = mask & MILESTONE_BITS;
  const met = MET_BEFORE[combination]!;
  if (met === null) return NEVER;
  const since = columns.ended.has(row)
    ? latestHeldSince(columns, met, row, day)
    : latestBegun(columns, combination, row);
  if (since !== ALWAYS && met.length > 0) return since;
  const opened = columns.heldSince(KIND.REGISTERED, row, day);
  return opened === NEVER ? logBeganOn : Math.max(logBeganOn, opened);
}

function latestHeldSince(columns: SpanColumns, kinds: readonly Kind[], row: number, day: Day): Day {
  let since = ALWAYS;
  for (let index = 0; index < kinds.length; index += 1) {
    const held = columns.heldSince(kinds[index]!, row, day);
    if (held > since) since = held;
  }
  return since;
}

/** The same where no span of the row has ended: what the mask says is held has been held since its first day. */
function latestBegun({ days, capacity }: SpanColumns, combination: number, row: number): Day {
  const slot = combination * SLOTS;
  const one = days[SLOTTED[slot]! * capacity + row]!;
  const two = days[SLOTTED[slot + 1]! * capacity + row]!;
  const three = days[SLOTTED[slot + 2]! * capacity + row]!;
  const four = days[SLOTTED[slot + 3]! * capacity + row]!;
  return Math.max(Math.max(one, two), Math.max(three, four));
}
