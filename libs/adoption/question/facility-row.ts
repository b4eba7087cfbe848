import { NEVER, type Day } from '#calendar';
import { BLOCKERS, KIND, MILESTONES, SETS_UP_ALONE_BIT, STAGES, type Blocker } from '#rollout';
import type { FacilityRow } from '../adoption.types.js';
import { cellOfRegister, facilityTypeOfCell, NO_CELL, prefectureOfCell } from '../cube/cell.js';
import type { DayView } from '../cube/day-view.js';
import { NO_VALUE } from '../cube/span-columns.js';
import { stageOf } from '../cube/waiting.rules.js';
import { kindOf } from '../measure.rules.js';
import type { Vantage } from './vantage.js';

const BLOCKER_OF_CODE = new Map<number, Blocker>(
  (Object.keys(BLOCKERS) as Blocker[]).map((blocker) => [BLOCKERS[blocker], blocker]),
);
const NO_MILESTONES: readonly null[] = MILESTONES.map(() => null);

/**
 * What the cube knows of one facility on the view's day. A closed one has its last type and prefecture and waits for
 * nothing; outside the log nothing is known of it (記録なし).
 */
export function facilityRowOf(vantage: Vantage, view: DayView, row: number): FacilityRow {
  const { cube, directory } = vantage;
  const { columns } = cube;
  const recorded = vantage.record === 'RECORDED';
  const isOpen = recorded && view.cell[row] !== NO_CELL;
  const cell = isOpen ? view.cell[row]! : cellOfRegister(columns.value[KIND.REGISTERED]![row]! || 1);
  const value = (kind: number): number | null => {
    const held = recorded ? columns.valueOn(kind, row, view.day) : NO_VALUE;
    return held === NO_VALUE ? null : held;
  };
  const milestones = recorded
    ? MILESTONES.map((milestone) => dayOrNull(columns.heldSince(kindOf(milestone), row, view.day)))
    : [...NO_MILESTONES];
  const alone = recorded && columns.setsUpAlone(row, view.day) ? SETS_UP_ALONE_BIT : 0;
  const waitsSince = isOpen ? dayOrNull(view.waitingSince(row)) : null;
  return {
    facilityId: directory.idOf(row),
    type: facilityTypeOfCell(cell),
    prefecture: prefectureOfCell(cell),
    vendorId: value(KIND.VENDOR),
    stage: STAGES[stageOf(maskOf(milestones) | alone)]!,
    waitingSince: waitsSince,
    waitingDays: waitsSince === null ? null : view.day - waitsSince,
    blocker: BLOCKER_OF_CODE.get(value(KIND.BLOCKER) ?? 0) ?? null,
    plannedMonth: value(KIND.PLANNED_MONTH),
    milestones,
  };
}

function maskOf(milestones: readonly (Day | null)[]): number {
  return milestones.reduce<number>((mask, day, bit) => (day === null ? mask : mask | (1 << bit)), 0);
}

function dayOrNull(day: Day): Day | null {
  return day === NEVER ? null : day;
}
