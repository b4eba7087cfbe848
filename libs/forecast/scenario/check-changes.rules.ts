import type { ScenarioChange } from './scenario.types.js';

/** More changes than anybody compares, and each costs a pass over the queues. */
export const MOST_CHANGES = 6;
const MOST_PER_DAY = 2_000;
const MOST_DAYS = 180;

/** What is wrong with a scenario: the place of the change and its field; null: nothing. */
export function wrongChange(changes: readonly ScenarioChange[]): string | null {
  if (changes.length > MOST_CHANGES) return 'changes';
  for (const [place, change] of changes.entries()) {
    const field = wrongField(change);
    if (field) return `changes.${place}.${field}`;
  }
  return null;
}

function wrongField({ kind, vendorId, prefecture, perBusinessDay, days }: ScenarioChange): string | null {
  const hasPace = (least: number) =>
    perBusinessDay != null && perBusinessDay >= least && perBusinessDay <= MOST_PER_DAY;
  switch (kind) {
    case 'VENDOR_CAPACITY':
      if (!vendorId || vendorId < 1) return 'vendorId';
      return hasPace(0) ? null : 'perBusinessDay';
    case 'SECOND_VENDOR':
    case 'HELP_DESK':
      if (!prefecture) return 'prefecture';
      return hasPace(0.01) ? null : 'perBusinessDay';
    case 'PCS_EARLIER':
      return days != null && days >= 1 && days <= MOST_DAYS ? null : 'days';
    case 'CONTACT_NOW':
    case 'HOSPITALS_FIRST':
      return null;
  }
}
