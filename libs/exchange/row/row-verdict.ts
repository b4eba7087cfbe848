import type { CellReason } from '../file/cell-reading.js';
import type { ColumnId } from '../file/column.js';
import type { MilestoneOrderProblem, NotFoundProblem, RefusalCode, WarningCode } from '#rollout';

/** What a row as it stands would do. STALE: somebody said something newer than the file knows. */
export const ROW_OUTCOMES = ['CHANGE', 'UNCHANGED', 'ERROR', 'STALE'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** A cell that says something else than what stands in the log; values as they are stored in rows, null: nothing. */
export interface CellChange {
  readonly column: ColumnId;
  readonly from: string | null;
  readonly to: string | null;
}

export type ProblemReason =
  CellReason | RefusalCode | MilestoneOrderProblem['code'] | NotFoundProblem['code'];

export interface RowProblem {
  /** null: the row as a whole. */
  readonly column: ColumnId | null;
  readonly reason: ProblemReason;
  /** What to write instead, where that can be told. */
  readonly offer: string | null;
}

export type RowWarning = WarningCode | 'STEP_BACKWARD';

export interface RowVerdict {
  readonly outcome: RowOutcome;
  readonly changes: readonly CellChange[];
  readonly problems: readonly RowProblem[];
  readonly warnings: readonly RowWarning[];
  /** Cells that were read although they are not written as asked for. */
  readonly fixed: readonly ColumnId[];
  readonly facilityId: number | null;
  /** Of the facility, when it was judged. */
  readonly version: number | null;
}
