import type { ForecastModel, VendorModel } from '../fit/model.rules.js';
import type { RowChanges } from '../simulation/row-changes.js';
import { contactNow, helpDesk, takeStep } from './contact-changes.rules.js';
import { emptyDraft, type Draft } from './draft.js';
import type { ScenarioChange, ScenarioQuestion } from './scenario.types.js';
import { addVendor, hospitalsFirst, pcsEarlier, setPace } from './vendor-changes.rules.js';

export interface ChangedModel {
  /** Vendors to be drawn anew; `before` null: the scenario adds it. */
  readonly vendors: readonly { readonly before: VendorModel | null; readonly after: VendorModel }[];
  readonly rows: RowChanges;
  /** Facilities a change is about. */
  readonly concerned: number;
}

/**
 * The model as a scenario has it, and which vendors that touches; `model` stays as it is. Changes apply in their order, to
 * what those before left. @param likely, horizon see {@link Draft}
 */
export function applyChanges(
  model: ForecastModel,
  { changes, steps }: Pick<ScenarioQuestion, 'changes' | 'steps'>,
  likely: Draft['likely'],
  horizon: number,
): ChangedModel {
  const draft = emptyDraft(model, likely, horizon);
  for (const change of changes) applyChange(draft, change);
  for (const step of steps) takeStep(draft, step);
  const before = new Map(model.vendors.map((vendor) => [vendor.vendor, vendor]));
  const vendors = [...draft.vendors.values()].flatMap((after) => {
    const was = before.get(after.vendor) ?? null;
    return was === after && !draft.touched.has(after.vendor) ? [] : [{ before: was, after }];
  });
  return { vendors, rows: draft, concerned: draft.concerned.size };
}

function applyChange(draft: Draft, change: ScenarioChange): void {
  const prefecture = Number(change.prefecture ?? 0);
  const perBusinessDay = change.perBusinessDay ?? 0;
  switch (change.kind) {
    case 'VENDOR_CAPACITY':
      return setPace(draft, change.vendorId ?? 0, perBusinessDay);
    case 'SECOND_VENDOR':
      return addVendor(draft, prefecture, perBusinessDay);
    case 'PCS_EARLIER':
      return pcsEarlier(draft, change.days ?? 0);
    case 'CONTACT_NOW':
      return contactNow(draft, prefecture);
    case 'HELP_DESK':
      return helpDesk(draft, prefecture, perBusinessDay);
    case 'HOSPITALS_FIRST':
      return hospitalsFirst(draft);
  }
}
