import type { LayoutId } from '../file/layouts.js';
import type { RawCells } from '../row/read-row.rules.js';
import type { CellChange, RowOutcome, RowProblem, RowWarning } from '../row/row-verdict.js';
import type { UploadRefusal } from './upload-file.js';
import type { UploadState } from './upload-state.js';

/** rows = change + unchanged + error + stale. */
export interface UploadCounts {
  readonly rows: number;
  readonly change: number;
  readonly unchanged: number;
  readonly error: number;
  readonly stale: number;
  /** Of those that change something: the facility falls back to an earlier stage. */
  readonly backward: number;
  /** Rows with a cell that was read although it is not written as asked for. */
  readonly fixed: number;
  /** Rows with an error for which something is offered. */
  readonly offered: number;
  readonly written: number;
}

/** A file as whoever handed it in sees it. */
export interface UploadView {
  readonly id: number;
  readonly fileName: string;
  readonly bytes: number;
  readonly receivedAt: Date;
  readonly by: string;
  readonly state: UploadState;
  readonly layout: LayoutId | null;
  readonly refusal: UploadRefusal | null;
  readonly refusalRow: number | null;
  readonly acceptOffers: boolean;
  readonly conflict: boolean;
  readonly cancelAsked: boolean;
  /** Rows done of those the work under way has; 0 of 0 before they are counted. */
  readonly done: number;
  readonly total: number;
  readonly batchId: number | null;
  readonly retracted: number | null;
  readonly leftOut: readonly number[] | null;
  readonly counts: UploadCounts;
}

export interface UploadRowView {
  readonly number: number;
  readonly code: string | null;
  /** null: unknown to the viewer. */
  readonly facilityName: string | null;
  readonly outcome: RowOutcome;
  readonly written: boolean;
  readonly cells: RawCells;
  readonly changes: readonly CellChange[];
  readonly problems: readonly RowProblem[];
  readonly warnings: readonly RowWarning[];
  readonly fixed: readonly string[];
  readonly version: number | null;
}

/** What rows to show; null: all, errors first, then what changes, then the rest. */
export type UploadRowFilter = RowOutcome | 'BACKWARD' | 'FIXED';
