import { PREFECTURE_CODES } from '../facilities/filter-values.js';

export const KINDS = [
  'VENDOR_CAPACITY',
  'SECOND_VENDOR',
  'PCS_EARLIER',
  'CONTACT_NOW',
  'HELP_DESK',
  'HOSPITALS_FIRST',
] as const;
export type Kind = (typeof KINDS)[number];

/** One change, field for field the schema's `ScenarioChange`. */
export interface Change {
  kind: Kind;
  vendorId?: number;
  prefecture?: string;
  perBusinessDay?: number;
  days?: number;
}

/** What a kind is told by; `optional` may be left out. */
export const FIELDS: Readonly<Record<Kind, readonly (keyof Omit<Change, 'kind'>)[]>> = {
  VENDOR_CAPACITY: ['vendorId', 'perBusinessDay'],
  SECOND_VENDOR: ['prefecture', 'perBusinessDay'],
  PCS_EARLIER: ['days'],
  CONTACT_NOW: ['prefecture'],
  HELP_DESK: ['prefecture', 'perBusinessDay'],
  HOSPITALS_FIRST: [],
};
export const MOST_CHANGES = 6;
const MOST_PER_DAY = 2_000;
const MOST_DAYS = 180;

/** `VENDOR_CAPACITY~12~~3.5~,PCS_EARLIER~~~~30`: kind, vendor, prefecture, facilities a business day, days. */
export function textOfChanges(changes: readonly Change[]): string {
  return changes
    .map(({ kind, vendorId, prefecture, perBusinessDay, days }) =>
      [kind, vendorId, prefecture, perBusinessDay, days].map((field) => field ?? '').join('~'),
    )
    .join(',');
}

/** Reads it back. A change that is not whole is left out: an old address still opens. */
export function changesOfText(text: string | null): Change[] {
  if (!text) return [];
  return text
    .split(',')
    .flatMap((part) => changeOf(part) ?? [])
    .slice(0, MOST_CHANGES);
}

/** Whether a change says all that its kind needs, within what the API takes. */
export function isWhole(change: Change): boolean {
  const { kind, vendorId, prefecture, perBusinessDay, days } = change;
  const least = kind === 'VENDOR_CAPACITY' ? 0 : 0.01;
  return FIELDS[kind].every((field) => {
    switch (field) {
      case 'vendorId':
        return vendorId !== undefined;
      case 'prefecture':
        return kind === 'CONTACT_NOW' || prefecture !== undefined;
      case 'perBusinessDay':
        return perBusinessDay !== undefined && perBusinessDay >= least && perBusinessDay <= MOST_PER_DAY;
      case 'days':
        return days !== undefined && Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;
    }
  });
}

function changeOf(text: string): Change | null {
  const [name, vendor = '', prefecture = '', perBusinessDay = '', days = ''] = text.split('~');
  const kind = KINDS.find((each) => each === name);
  if (!kind) return null;
  const change: Change = { kind };
  if (/^[1-9]\d{0,8}$/.test(vendor)) change.vendorId = Number(vendor);
  if (PREFECTURE_CODES.includes(prefecture)) change.prefecture = prefecture;
  if (/^\d{1,4}(\.\d{1,3})?$/.test(perBusinessDay)) change.perBusinessDay = Number(perBusinessDay);
  if (/^\d{1,3}$/.test(days)) change.days = Number(days);
  return isWhole(change) ? change : null;
}
