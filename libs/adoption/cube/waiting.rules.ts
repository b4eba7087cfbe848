import { ALWAYS, NEVER, type Day } from '#calendar';
import { KIND, MILESTONE_GRAPH, MILESTONES, STAGE_OF_MASK, STAGES, type Kind } from '#rollout';
import { kindOf, STAGE_BITS } from '../measure.rules.js';
import type { SpanColumns } from './span-columns.js';
import { bitsOfSpan } from './toggles.js';

/** By stage: the milestones it waits for, those it requires and those it usually follows. */
const WAITS_FOR: readonly (readonly Kind[])[] = MILESTONES.map((milestone) => {
  const { requires, follows } = MILESTONE_GRAPH[milestone];
  return [...requires, ...follows].map(kindOf);
});

/** By every combination of {@link STAGE_BITS}: the met ones of the milestones its stage waits for; null where it waits for nothing. */
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

/**
 * What {@link waitingSince} is at least, by every combination of met milestones: 0 nothing, 1 the log's first day, where
 * nothing it waits for is met and the opening counts, 2 NEVER, where it waits for nothing.
 */
const AT_LEAST = Uint8Array.from(MET_BEFORE, (met) => {
  if (met === null) return 2;
  return met.length === 0 ? 1 : 0;
});

/** By every combination of met milestones: the kinds {@link waitingSince} looks at, as bits. */
const LOOKED_AT = Uint16Array.from(MET_BEFORE, (met) =>
  met?.length === 0
    ? 1 << KIND.REGISTERED
    : (met ?? []).reduce<number>((bits, kind) => bits | (1 << kind), 0),
);

/** Index into STAGES for a facility's mask. */
export function stageOf(mask: number): number {
  return STAGE_OF_MASK[mask & STAGE_BITS]!;
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
  const combination = mask & STAGE_BITS;
  const met = MET_BEFORE[combination]!;
  if (met === null) return NEVER;
  const since = latestHeldSince(columns, met, row, day);
  if (since !== ALWAYS && met.length > 0) return since;
  const opened = columns.heldSince(KIND.REGISTERED, row, day);
  return opened === NEVER ? logBeganOn : Math.max(logBeganOn, opened);
}

/**
 * {@link waitingSince} of many open rows; of others it says nothing that means anything.
 * @param masks by row
 * @param into by row
 */
export function noteWaiting(
  columns: SpanColumns,
  masks: Uint16Array,
  rows: Int32Array,
  day: Day,
  logBeganOn: Day,
  into: Int16Array,
): void {
  const { days, capacity } = columns;
  const { kinds } = columns.ended;
  const least = [ALWAYS, logBeganOn, NEVER];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    const combination = masks[row]! & STAGE_BITS;
    const slot = combination * SLOTS;
    const since = later(
      least[AT_LEAST[combination]!]!,
      later(
        later(days[SLOTTED[slot]! * capacity + row]!, days[SLOTTED[slot + 1]! * capacity + row]!),
        later(days[SLOTTED[slot + 2]! * capacity + row]!, days[SLOTTED[slot + 3]! * capacity + row]!),
      ),
    );
    const mayHaveEnded = kinds[row]! & LOOKED_AT[combination]!;
    into[row] =
      since === ALWAYS || mayHaveEnded !== 0
        ? waitingSince(columns, masks[row]!, row, day, logBeganOn)
        : since;
  }
}

/** The larger of two days, without the branch that Math.max becomes. */
function later(one: Day, other: Day): Day {
  const less = one - other;
  return one - (less & (less >> 31));
}

function latestHeldSince(columns: SpanColumns, kinds: readonly Kind[], row: number, day: Day): Day {
  let since = ALWAYS;
  for (let index = 0; index < kinds.length; index += 1) {
    const held = columns.heldSince(kinds[index]!, row, day);
    if (held > since) since = held;
  }
  return since;
}
