/** Why a cell or row cannot be taken as it stands; texts in exchange-messages.ts. */
export type CellReason =
  | 'CODE_MISSING'
  | 'CODE_NOT_DIGITS'
  | 'CODE_LENGTH'
  | 'CODE_CHECK_DIGIT'
  | 'CODE_PREFECTURE'
  | 'CODE_FEE_TABLE'
  | 'DAY_UNREADABLE'
  | 'DAY_NOT_REAL'
  | 'DAY_WITHOUT_YEAR'
  | 'DAY_AMBIGUOUS'
  | 'COUNT_UNREADABLE'
  | 'MONTH_UNREADABLE'
  | 'CHOICE_UNKNOWN'
  | 'VERSION_UNREADABLE'
  | 'DAY_MISSING'
  | 'STATUS_MISSING'
  | 'CELL_TOO_LONG'
  | 'DUPLICATE_ROW';

/**
 * What a cell says. EMPTY: nothing, so nothing changes. WITHDRAW: 「取消」, what stands there was never true. END: it was
 * true until that day (「取消 2021-07-10」), or is over as of today (null). `fixed`: read although it was not written as
 * asked for, which the preview shows.
 */
export type CellReading<Value = number> =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'VALUE'; readonly value: Value; readonly fixed: boolean }
  | { readonly kind: 'WITHDRAW' }
  | { readonly kind: 'END'; readonly day: number | null }
  | { readonly kind: 'WRONG'; readonly reason: CellReason; readonly offer: string | null };

export const EMPTY = { kind: 'EMPTY' } as const;

export function valueRead<Value>(value: Value, fixed: boolean): CellReading<Value> {
  return { kind: 'VALUE', value, fixed };
}

export function wrong(reason: CellReason, offer: string | null = null): CellReading<never> {
  return { kind: 'WRONG', reason, offer };
}
