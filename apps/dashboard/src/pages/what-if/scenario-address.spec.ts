import { describe, expect, it } from '@jest/globals';
import { changesOfText, isWhole, textOfChanges, type Change } from './scenario-address.js';

const CHANGES: Change[] = [
  { kind: 'VENDOR_CAPACITY', vendorId: 12, perBusinessDay: 3.5 },
  { kind: 'SECOND_VENDOR', prefecture: '13', perBusinessDay: 10 },
  { kind: 'PCS_EARLIER', days: 30 },
  { kind: 'CONTACT_NOW' },
  { kind: 'CONTACT_NOW', prefecture: '01' },
  { kind: 'HOSPITALS_FIRST' },
];

describe('a scenario in the address', () => {
  it('comes back as it went', () => {
    expect(changesOfText(textOfChanges(CHANGES))).toEqual(CHANGES);
  });

  it.each([
    'NONSENSE~~~~',
    'VENDOR_CAPACITY~~~3~',
    'HELP_DESK~~13~~',
    'HELP_DESK~~99~3~',
    'PCS_EARLIER~~~~0',
    'PCS_EARLIER~~~~400',
    'VENDOR_CAPACITY~1~~-3~',
    '',
  ])('%j is no scenario', (text) => expect(changesOfText(text)).toEqual([]));

  it('may stop a vendor but not open an idle help desk', () => {
    expect(isWhole({ kind: 'VENDOR_CAPACITY', vendorId: 1, perBusinessDay: 0 })).toBe(true);
    expect(isWhole({ kind: 'HELP_DESK', prefecture: '13', perBusinessDay: 0 })).toBe(false);
  });
});
