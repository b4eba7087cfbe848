import type { ForecastModel, VendorModel } from '../fit/model.rules.js';
import type { RowChanges } from '../simulation/row-changes.js';

/** A scenario while its changes are applied. */
export interface Draft extends RowChanges {
  readonly model: ForecastModel;
  /** Calendar days. */
  readonly horizon: number;
  /** By row: its own vendor makes it ready by the target day in half of the runs. */
  readonly likely: (row: number) => boolean;
  readonly vendors: Map<number, VendorModel>;
  readonly contactsOn: Map<number, number>;
  readonly startsBy: Map<number, number>;
  readonly ordersNow: Set<number>;
  readonly unblocked: Set<number>;
  pcDaysEarlier: number;
  /** Rows that a change is about. */
  readonly concerned: Set<number>;
  /** Vendors whose rows change while their queue stays as it is. */
  readonly touched: Set<number>;
}

export function emptyDraft(model: ForecastModel, likely: Draft['likely'], horizon: number): Draft {
  return {
    model,
    horizon,
    likely,
    vendors: new Map(model.vendors.map((vendor) => [vendor.vendor, vendor])),
    contactsOn: new Map(),
    startsBy: new Map(),
    ordersNow: new Set(),
    unblocked: new Set(),
    pcDaysEarlier: 0,
    concerned: new Set(),
    touched: new Set(),
  };
}
