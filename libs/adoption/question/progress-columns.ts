import { scopeOf, type Viewer } from '#access';
import type { Day } from '#calendar';
import { KIND } from '#rollout';
import type { KnowledgePoint, RecordStatus } from '../adoption.types.js';
import { NO_CELL, prefectureIndexOfCell, typeOfCell } from '../cube/cell.js';
import type { Cube } from '../cube/cube.js';
import { KeptAnswers } from './kept-answers.js';
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

type Column = Int32Array | Int16Array | Uint8Array;

/** Today's and one more day, each 5 MB. */
const kept = new KeptAnswers<Cube, ProgressColumns>(2);

/**
 * Null for everybody who does not see the whole country. The same object for the same state of the cube, so that what is
 * made of it can be kept beside it.
 */
export function progressColumns(viewer: Viewer, vantage: Vantage): ProgressColumns | null {
  if (scopeOf(viewer).kind !== 'ALL') return null;
  const { cube, directory, asOf, point, record } = vantage;
  const question = JSON.stringify([asOf, point, record]);
  return kept.of(cube, question, `${cube.version} ${directory.version}`, () => columnsOf(vantage));
}

function columnsOf({ cube, directory, asOf, point, record }: Vantage): ProgressColumns {
  const { columns, logBeganOn } = cube;
  const { cell } = cube.viewOn(asOf);
  const rows = openRows(cell, record === 'RECORDED' ? cube.rows : 0);
  const filled = <A extends Column>(column: A, of: (row: number) => number): A => {
    for (let place = 0; place < rows.length; place += 1) column[place] = of(rows[place]!);
    return column;
  };
  const value = (kind: number) => (row: number) => Math.max(0, columns.valueOn(kind, row, asOf));
  const since = (kind: (typeof KIND)[ProgressMilestone]) =>
    filled(new Int16Array(rows.length), (row) => Math.max(logBeganOn, columns.heldSince(kind, row, asOf)));
  return {
    asOf,
    asKnownOn: point,
    record,
    logBeganOn,
    rows: rows.length,
    facilityId: filled(new Int32Array(rows.length), (row) => directory.idOf(row)),
    type: filled(new Uint8Array(rows.length), (row) => typeOfCell(cell[row]!)),
    prefecture: filled(new Uint8Array(rows.length), (row) => prefectureIndexOfCell(cell[row]!)),
    vendor: filled(new Int32Array(rows.length), value(KIND.VENDOR)),
    blocker: filled(new Uint8Array(rows.length), value(KIND.BLOCKER)),
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

function openRows(cell: Uint8Array, rows: number): Int32Array {
  const open = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row += 1) if (cell[row] !== NO_CELL) open[count++] = row;
  return open.subarray(0, count);
}
