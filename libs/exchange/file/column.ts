import type { Milestone } from '#rollout';

/** Columns a file can have; also the keys of a stored row. */
export type ColumnId =
  | 'code'
  | 'version'
  | 'status'
  | 'statusDay'
  | 'visitOn'
  | 'contactedOn'
  | 'orderedOn'
  | 'deliveredOn'
  | 'useAppliedOn'
  | 'certificateOn'
  | 'certificateExpires'
  | 'scheduledOn'
  | 'readyOn'
  | 'operatingOn'
  | 'blocker'
  | 'plannedMonth'
  | 'appliedOn'
  | 'cancelledOn'
  | 'shippedOn'
  | 'readers'
  | 'maker';

/** What a column says of a facility. */
export type Meaning =
  | { readonly of: 'CODE' | 'VERSION' | 'STATUS' | 'BLOCKER' | 'PLANNED_MONTH' | 'MAKER' }
  /** The day of a milestone; null: of the one the row's status names. */
  | { readonly of: 'DAY'; readonly milestone: Milestone | null }
  /** What it is recorded with: a day for a visit or an expiry, a number of readers. */
  | { readonly of: 'VALUE'; readonly milestone: Milestone; readonly type: 'DAY' | 'COUNT' }
  /** The day from which it held no more. */
  | { readonly of: 'END'; readonly milestone: Milestone };

export interface Column {
  readonly id: ColumnId;
  readonly meaning: Meaning;
  /** As the download writes it. */
  readonly name: { readonly ja: string; readonly en: string };
  /** Other headers that mean it, as in the files that others make. */
  readonly alsoCalled?: readonly string[];
}
