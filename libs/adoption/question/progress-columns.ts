import { scopeOf, type Viewer } from '#access';
import { NEVER, type Day } from '#calendar';
import { KIND } from '#rollout';
import type { KnowledgePoint, RecordStatus } from '../adoption.types.js';
import { NO_CELL, prefectureIndexOfCell, typeOfCell } from '../cube/cell.js';
import { NO_VALUE } from '../cube/span-columns.js';
import type { Vantage } from './vantage.js';

/** The way of a facility as an analysis walks it. */
export const PROGRESS_MILESTONES = [
  'APPLIED',
  'VENDOR_CONTACTED',
  'ORDERED',
  'DELIVERED',
  'READY',
  'OPERATING',
] as const;
export type ProgressMilestone = (typeof PROGRESS_MILESTONES)[number];

/** One row per open facility: since when it holds what, on the day asked for. For analyses over everybody. */
export interface ProgressColumns {
  readonly asOf: Day;
  readonly asKnownOn: KnowledgePoint;
  readonly record: RecordStatus;
  readonly logBeganOn: Day;
  readonly rows: number;
  readonly facilityId: Int32Array;
  /** Index into FACILITY_TYPES. */
  readonly type: Uint8Array;
  /** 0 … 46: JIS code less one. */
  readonly prefecture: Uint8Array;
  /** 0: none. */
  readonly vendor: Int32Array;
  /** As BLOCKERS; 0: none. */
  readonly blocker: Uint8Array;
  /** NEVER: it does not hold. */
  readonly since: Readonly<Record<ProgressMilestone, Int16Array>>;
}

/** Null for everybody who does not see the whole country. */
export function progressColumns(viewer: Viewer, vantage: Vantage): ProgressColumns | null {
  if (scopeOf(viewer).kind !== 'ALL') return null;
  const { cube, directory, asOf, point, record } = vantage;
  const { columns } = cube;
  const { cell } = cube.viewOn(asOf);
  const open = new Int32Array(record === 'RECORDED' ? cube.rows : 0);
  let rows = 0;
  for (let row = 0; row < open.length; row += 1) if (cell[row] !== NO_CELL) open[rows++] = row;
  const of = open.subarray(0, rows);
  const value = (kind: number) => (row: number) => {
    const held = columns.valueOn(kind, row, asOf);
    return held === NO_VALUE ? 0 : held;
  };
  const since = (kind: (typeof KIND)[ProgressMilestone]) =>
    Int16Array.from(of, (row) => {
      const day = columns.heldSince(kind, row, asOf);
      return day === NEVER ? NEVER : Math.max(cube.logBeganOn, day);
    });
  return {
    asOf,
    asKnownOn: point,
    record,
    logBeganOn: cube.logBeganOn,
    rows,
    facilityId: Int32Array.from(of, (row) => directory.idOf(row)),
    type: Uint8Array.from(of, (row) => typeOfCell(cell[row]!)),
    prefecture: Uint8Array.from(of, (row) => prefectureIndexOfCell(cell[row]!)),
    vendor: Int32Array.from(of, value(KIND.VENDOR)),
    blocker: Uint8Array.from(of, value(KIND.BLOCKER)),
    since: {
      APPLIED: since(KIND.APPLIED),
      VENDOR_CONTACTED: since(KIND.VENDOR_CONTACTED),
      ORDERED: since(KIND.ORDERED),
      DELIVERED: since(KIND.DELIVERED),
      READY: since(KIND.READY),
      OPERATING: since(KIND.OPERATING),
    },
  };
}
