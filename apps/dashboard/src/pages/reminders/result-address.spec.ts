import { patched } from '../../view/use-view.js';
import { addressOfRows, resultRowsOf } from './result-address.js';

describe('the address of facilities behind a result', () => {
  it.each([
    { ruleId: 3, campaignId: null, heldOut: true, days: 14, doneOnly: true },
    { ruleId: null, campaignId: 7, heldOut: false, days: null, doneOnly: false },
  ])('keeps %j', (rows) => {
    expect(resultRowsOf(patched(new URLSearchParams(), addressOfRows(rows)))).toEqual(rows);
  });

  it('takes no window that is not counted', () => {
    expect(resultRowsOf(new URLSearchParams('rule=3&within=8')).days).toBeNull();
  });
});
