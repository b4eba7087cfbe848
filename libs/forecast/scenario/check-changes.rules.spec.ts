import { wrongChange } from './check-changes.rules.js';
import type { ScenarioChange } from './scenario.types.js';

const one = (change: ScenarioChange) => wrongChange([change]);

describe('a scenario that cannot be drawn', () => {
  it.each<[string, ScenarioChange]>([
    ['changes.0.vendorId', { kind: 'VENDOR_CAPACITY', perBusinessDay: 2 }],
    ['changes.0.perBusinessDay', { kind: 'VENDOR_CAPACITY', vendorId: 1, perBusinessDay: -1 }],
    ['changes.0.perBusinessDay', { kind: 'VENDOR_CAPACITY', vendorId: 1 }],
    ['changes.0.prefecture', { kind: 'SECOND_VENDOR', perBusinessDay: 2 }],
    ['changes.0.perBusinessDay', { kind: 'HELP_DESK', prefecture: '13', perBusinessDay: 0 }],
    ['changes.0.days', { kind: 'PCS_EARLIER', days: 0 }],
    ['changes.0.days', { kind: 'PCS_EARLIER', days: 181 }],
  ])('is told by its field: %s', (field, change) => expect(one(change)).toBe(field));

  it('may stop a vendor, and may say nothing at all', () => {
    expect(one({ kind: 'VENDOR_CAPACITY', vendorId: 1, perBusinessDay: 0 })).toBeNull();
    expect(wrongChange([])).toBeNull();
    expect(wrongChange(Array.from({ length: 7 }, () => ({ kind: 'HOSPITALS_FIRST' as const })))).toBe(
      'changes',
    );
  });
});
