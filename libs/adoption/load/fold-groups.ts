import { foldFacility, VERB, type LogEvent } from '#rollout';
import { COLUMN_KINDS, type SpanColumns } from '../cube/span-columns.js';
import type { FacilityDirectory } from '../registry/facility-directory.js';
import type { EventGroup } from './event-group.js';
import { TimeSlice } from './time-slice.js';

/** Events between two looks at the clock. */
const BLOCK = 8192;
/** Beside the bits of the kinds: the facility's history is more than one SET of each kind. */
const TO_FOLD = 1 << COLUMN_KINDS;

/**
 * Writes the history of every facility into empty columns. Most facilities have one SET of each of their kinds: their
 * history is those events as they stand. The others are folded.
 * Facilities that the directory does not know are left out.
 */
export async function foldGroups(
  groups: readonly EventGroup[],
  directory: Pick<FacilityDirectory, 'rowOf'>,
  columns: SpanColumns,
): Promise<void> {
  const seen = new Uint16Array(columns.capacity);
  const byRow = new Map<number, LogEvent[]>();
  const slice = new TimeSlice();
  for (const pass of [enter, gather]) {
    for (const group of groups) {
      for (let start = 0; start < group.size; start += BLOCK) {
        pass({ group, directory, columns, seen, byRow }, start, Math.min(group.size, start + BLOCK));
        await slice.breathe();
      }
    }
  }
  for (const [row, events] of byRow) {
    columns.write(row, foldFacility(events));
    if (slice.isOver()) await slice.next();
  }
}

interface Fold {
  readonly group: EventGroup;
  readonly directory: Pick<FacilityDirectory, 'rowOf'>;
  readonly columns: SpanColumns;
  /** By row: kinds it has, and {@link TO_FOLD}. */
  readonly seen: Uint16Array;
  /** Events of the rows to fold. */
  readonly byRow: Map<number, LogEvent[]>;
}

/** Enters SETs as they stand and notes whose history is more than that. */
function enter({ group, directory, columns, seen }: Fold, start: number, end: number): void {
  const { kind, verb } = group;
  const stands = verb === VERB.SET && kind < COLUMN_KINDS;
  const bit = stands ? 1 << kind : TO_FOLD;
  for (let index = start; index < end; index += 1) {
    const row = directory.rowOf(group.facilityOf(index));
    if (row < 0) continue;
    const before = seen[row]!;
    seen[row] = (before & bit) === 0 ? before | bit : before | TO_FOLD;
    if (stands) columns.setOnly(row, kind, group.dayOf(index), group.valueOf(index));
  }
}

function gather({ group, directory, seen, byRow }: Fold, start: number, end: number): void {
  for (let index = start; index < end; index += 1) {
    const row = directory.rowOf(group.facilityOf(index));
    if (row < 0 || (seen[row]! & TO_FOLD) === 0) continue;
    const events = byRow.get(row);
    if (events) events.push(group.eventOf(index));
    else byRow.set(row, [group.eventOf(index)]);
  }
}
