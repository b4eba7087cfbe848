/** What a scenario says of single rows of the history; empty in the forecast itself. Day offsets after the as-of day. */
export interface RowChanges {
  /** The contact with the vendor, of those that have contacted none. */
  readonly contactsOn: ReadonlyMap<number, number>;
  /** Operation starts then at the latest, of those that are ready. */
  readonly startsBy: ReadonlyMap<number, number>;
  /** Order now. */
  readonly ordersNow: ReadonlySet<number>;
  /** Nothing keeps them any more. */
  readonly unblocked: ReadonlySet<number>;
  /** PCs that are waited for come so many days earlier. */
  readonly pcDaysEarlier: number;
}

export const NO_ROW_CHANGES: RowChanges = {
  contactsOn: new Map(),
  startsBy: new Map(),
  ordersNow: new Set(),
  unblocked: new Set(),
  pcDaysEarlier: 0,
};
