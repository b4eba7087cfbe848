import { dayFromIso, NEVER } from '#calendar';
import { coverageSpan, isCovered, overlap } from './coverage-span.rules.js';

const day = dayFromIso;
const APRIL = day('2021-04-01');

describe('a coverage', () => {
  it('holds from its first day on, on the last day of the card, and no more on the day it is lost', () => {
    const lost = coverageSpan(APRIL, day('2021-07-12'), null)!;
    expect(isCovered(lost, day('2021-03-31'))).toBe(false);
    expect(isCovered(lost, APRIL)).toBe(true);
    expect(isCovered(lost, day('2021-07-11'))).toBe(true);
    expect(isCovered(lost, day('2021-07-12'))).toBe(false);
    const expired = coverageSpan(APRIL, null, day('2021-07-12'))!;
    expect(isCovered(expired, day('2021-07-12'))).toBe(true);
    expect(isCovered(expired, day('2021-07-13'))).toBe(false);
  });

  it('ends with whichever comes first, and not at all without either', () => {
    expect(coverageSpan(APRIL, day('2021-07-12'), day('2021-06-30'))!.until).toBe(day('2021-07-01'));
    expect(coverageSpan(APRIL, day('2021-06-01'), day('2021-06-30'))!.until).toBe(day('2021-06-01'));
    expect(coverageSpan(APRIL, null, null)!.until).toBe(NEVER);
  });

  it('cannot be lost before or on the day it begins', () => {
    expect(coverageSpan(APRIL, APRIL, null)).toBeNull();
    expect(coverageSpan(APRIL, day('2021-03-01'), null)).toBeNull();
    expect(coverageSpan(APRIL, null, day('2021-03-31'))).toBeNull();
  });

  it('may begin on the day another is lost, and not a day before', () => {
    const old = coverageSpan(day('2019-04-01'), APRIL, null)!;
    expect(overlap(old, coverageSpan(APRIL, null, null)!)).toBe(false);
    expect(overlap(old, coverageSpan(APRIL - 1, null, null)!)).toBe(true);
    expect(overlap(coverageSpan(APRIL - 1, null, null)!, old)).toBe(true);
  });
});
