import { describe, expect, it } from '@jest/globals';
import { nextThing } from './next-thing.js';

const TODAY = '2021-07-12';

describe('the next thing', () => {
  it("is the facility's while it has not contacted a vendor", () => {
    expect(nextThing({ stage: 'VENDOR_CONTACTED', visitOn: null }, TODAY, null).actor).toBe('FACILITY');
  });

  it("is the maker's while the reader is on its way, the issuer's for the certificate, nobody's in the end", () => {
    const stages = ['SHIPPED', 'DELIVERED', 'CERTIFICATE_ISSUED', 'DONE'] as const;
    const actors = stages.map((stage) => nextThing({ stage, visitOn: null }, TODAY, null).actor);
    expect(actors).toEqual(['MAKER', 'MAKER', 'ISSUER', 'NOBODY']);
  });

  it('names the promised visit only when the set-up is what is missing', () => {
    expect(nextThing({ stage: 'READY', visitOn: '2021-07-20' }, TODAY, null)).toMatchObject({
      actor: 'VENDOR',
      visitOn: '2021-07-20',
      visitPassed: false,
    });
    expect(nextThing({ stage: 'DELIVERED', visitOn: '2021-07-20' }, TODAY, null).visitOn).toBeNull();
  });

  it('says so when the visit is over and nothing was reported', () => {
    expect(nextThing({ stage: 'READY', visitOn: '2021-07-11' }, TODAY, null).visitPassed).toBe(true);
    expect(nextThing({ stage: 'READY', visitOn: TODAY }, TODAY, null).visitPassed).toBe(false);
  });

  it("is nobody's when the start of operation is entered and its day has not come", () => {
    expect(nextThing({ stage: 'OPERATING', visitOn: null }, TODAY, '2021-08-01')).toMatchObject({
      actor: 'NOBODY',
      startsOn: '2021-08-01',
    });
    expect(nextThing({ stage: 'OPERATING', visitOn: null }, TODAY, null).actor).toBe('FACILITY');
  });
});
