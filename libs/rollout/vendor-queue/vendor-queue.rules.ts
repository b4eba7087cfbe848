import { dayFromIso, isBusinessDay, type Day } from '#calendar';
import { FACILITY_TYPES } from '#facility';
import { BLOCKERS, STAGE_OF_MASK, STAGES, type Blocker } from '../milestone.rules.js';
import {
  expectedRanges,
  hardlyMakes,
  PACE_WINDOWS,
  queuePace,
  type ExpectedRange,
} from './expected-range.rules.js';
import type { PassReason } from './pass-reason.rules.js';
import type { ForecastPlace } from './queue-forecast.js';
import { inQueueOrder } from './queue-order.rules.js';
import type { PaceSeen, VisitedFacility, WorkRow } from './vendor-queue.types.js';
import type { Slot } from './visit-warning.rules.js';
import { BLOCKED_BY, nextStep, sayableNow } from './work-row.rules.js';

/** The end of the intensive adoption period (集中導入開始宣言, 2021-07-09). */
export const TARGET_DAY = dayFromIso('2021-09-30');

/** As the database gives it. */
export interface FacilityColumns {
  readonly id: number;
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly type: number;
  readonly prefecture: string;
  readonly municipality: string;
  readonly phone: string | null;
  readonly blocker: number | null;
  readonly mask: number;
  readonly contactedOn: Day | null;
  readonly visitOn: Day | null;
  readonly slot: Slot | null;
  readonly technicianId: number | null;
  readonly technicianName: string | null;
  readonly closedWeekdays: number;
}
export interface QueuedColumns extends FacilityColumns {
  readonly passReason: PassReason | null;
  readonly passNote: string | null;
  readonly passedAt: Date | null;
  readonly passedBy: string | null;
}

const BLOCKER_OF = new Map<number, Blocker>(
  (Object.keys(BLOCKERS) as Blocker[]).map((blocker) => [BLOCKERS[blocker], blocker]),
);

export function visitedFacility(columns: FacilityColumns): VisitedFacility {
  const { id, code, version, name, prefecture, municipality, phone, visitOn, slot } = columns;
  const { technicianId, technicianName, closedWeekdays } = columns;
  return {
    id,
    code,
    version,
    name,
    type: FACILITY_TYPES[columns.type]!,
    prefecture,
    municipality,
    phone,
    stage: STAGES[STAGE_OF_MASK[columns.mask]!]!,
    blocker: BLOCKER_OF.get(columns.blocker ?? 0) ?? null,
    visitOn,
    slot,
    technicianId,
    technicianName,
    closedWeekdays,
  };
}

/** The vendor's working days: business days but its own holidays. */
export function worksOn(holidays: ReadonlySet<Day>): (day: Day) => boolean {
  return (day) => isBusinessDay(day) && !holidays.has(day);
}

/** What was seen of a vendor until today, and the pace that follows. */
export function paceSeen(
  ready: readonly [number, number],
  weeklyCapacity: number | null,
  today: Day,
  holidays: ReadonlySet<Day>,
): PaceSeen {
  const works = worksOn(holidays);
  const workingDays = PACE_WINDOWS.map((days) => {
    let count = 0;
    for (let day = today - days + 1; day <= today; day += 1) count += works(day) ? 1 : 0;
    return count;
  });
  return {
    ready4: ready[0],
    ready8: ready[1],
    workingDays4: workingDays[0]!,
    workingDays8: workingDays[1]!,
    weeklyCapacity,
    pace: queuePace({ ready, workingDays, weeklyCapacity }),
  };
}

/** The rows of a queue in the order of work, each with what is computed of its place. */
export function workRows(
  queued: readonly QueuedColumns[],
  { pace }: PaceSeen,
  today: Day,
  holidays: ReadonlySet<Day>,
  forecast: ((facilityId: number) => ForecastPlace | undefined) | null,
): WorkRow[] {
  const rangeOf = pace && expectedRanges(pace, today, worksOn(holidays));
  const ordered = inQueueOrder(
    queued.map((columns) => ({
      columns,
      code: columns.code,
      contactedOn: columns.contactedOn!,
      passedAt: columns.passedAt?.getTime() ?? null,
    })),
  );
  return ordered.map(({ columns, position, contactPosition, contactedOn }) => {
    const place = forecast ? forecast(columns.id) : placeAtPace(rangeOf?.(position));
    const { visitOn } = columns;
    const late = visitOn === null ? (place?.late ?? false) : visitOn > TARGET_DAY;
    return {
      ...workRow(columns),
      position,
      contactPosition,
      contactedOn,
      waitingDays: today - contactedOn,
      expected: place?.expected ?? null,
      late,
    };
  });
}

function placeAtPace(expected: ExpectedRange | undefined): ForecastPlace | undefined {
  return expected && { expected, late: hardlyMakes(expected, TARGET_DAY) };
}

/** A facility beside the queue: one that has just left it. */
export function workRow(columns: QueuedColumns): WorkRow {
  const facility = visitedFacility(columns);
  const { passReason, passNote, passedAt, passedBy, mask } = columns;
  const passed =
    passReason && passedAt
      ? { reason: passReason, note: passNote ?? '', at: passedAt, by: passedBy ?? '' }
      : null;
  return {
    ...facility,
    position: null,
    contactPosition: null,
    contactedOn: columns.contactedOn,
    waitingDays: null,
    passed,
    blockedBy: facility.blocker && BLOCKED_BY[facility.blocker],
    expected: null,
    late: false,
    next: nextStep(facility.stage, mask),
    sayable: sayableNow(mask),
  };
}
