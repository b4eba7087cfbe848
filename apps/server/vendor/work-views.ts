import { japanDay } from '#calendar';
import { prefectureByCode } from '#facility';
import type { PassWhy, VisitedFacility, WorkQueue, WorkRow } from '#rollout';
import type { WorkQueueType } from './work-queue.types.js';
import type { VisitedFacilityType, WorkRowType } from './work-row.types.js';
import type { PassInput } from './work.input.types.js';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

export function visitedView(facility: VisitedFacility): VisitedFacilityType {
  return {
    ...facility,
    id: String(facility.id),
    prefecture: prefectureByCode(facility.prefecture)!,
    closedWeekdays: WEEKDAYS.filter((day) => (facility.closedWeekdays >> day) & 1),
  };
}

export function rowView(row: WorkRow): WorkRowType {
  const { position, contactPosition, contactedOn, waitingDays, blockedBy, expected, late, next } = row;
  const passed = row.passed && { ...row.passed, on: japanDay(row.passed.at) };
  const sayable = [...row.sayable];
  return {
    ...visitedView(row),
    position,
    contactPosition,
    contactedOn,
    waitingDays,
    blockedBy,
    expected,
    late,
    next,
    passed,
    sayable,
  };
}

export function queueView(queue: WorkQueue): WorkQueueType {
  return {
    ...queue,
    seen: paceView(queue.seen),
    counts: [...queue.counts],
    blockedBy: [...queue.blockedBy],
    rows: queue.rows.map(rowView),
  };
}

/** The pace as people read it, to a hundredth. */
export function paceView({ pace, ...seen }: WorkQueue['seen']): WorkQueueType['seen'] {
  return { ...seen, low: pace && hundredth(pace.low), high: pace && hundredth(pace.high) };
}

/** Left out words are none. */
export function whyOf(pass: PassInput | null | undefined): PassWhy | null {
  return pass ? { reason: pass.reason, note: pass.note ?? '' } : null;
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
