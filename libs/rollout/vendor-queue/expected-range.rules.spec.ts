import { describe, expect, it } from '@jest/globals';
import { dayFromIso, isBusinessDay, isoFromDay } from '#calendar';
import { expectedRanges, hardlyMakes, queuePace } from './expected-range.rules.js';

const FROM = dayFromIso('2021-07-12');
const TARGET = dayFromIso('2021-09-30');
const iso = (day: number | null) => day && isoFromDay(day);

describe('120 in the queue, contacted by 2021-07-09', () => {
  const positions = Array.from({ length: 120 }, (_, index) => index + 1);

  it('at 2 a business day from 2021-07-12: the 35th on 2021-08-06, 108 by the end of September, 12 not', () => {
    const rangeOf = expectedRanges({ low: 2, high: 2 }, FROM);
    expect(iso(rangeOf(35).earliest)).toBe('2021-08-06');
    expect(iso(rangeOf(35).latest)).toBe('2021-08-06');
    const late = positions.filter((position) => hardlyMakes(rangeOf(position), TARGET));
    expect(positions.length - late.length).toBe(108);
    expect(late).toEqual([109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120]);
  });

  it('at 4 a business day: the 35th on 2021-07-26, the last on 2021-08-25', () => {
    const rangeOf = expectedRanges({ low: 4, high: 4 }, FROM);
    expect(iso(rangeOf(35).latest)).toBe('2021-07-26');
    expect(iso(rangeOf(120).latest)).toBe('2021-08-25');
  });

  it('between 2 and 4 a business day: from 2021-07-26 to 2021-08-06, and the slower pace says who is late', () => {
    const rangeOf = expectedRanges({ low: 2, high: 4 }, FROM);
    expect(rangeOf(35)).toEqual({ earliest: dayFromIso('2021-07-26'), latest: dayFromIso('2021-08-06') });
    expect(hardlyMakes(rangeOf(108), TARGET)).toBe(false);
    expect(hardlyMakes(rangeOf(109), TARGET)).toBe(true);
  });

  it('is later by the days on which the vendor is closed', () => {
    const obon = ['2021-08-13', '2021-08-16'].map(dayFromIso);
    const rangeOf = expectedRanges(
      { low: 2, high: 2 },
      FROM,
      (day) => isBusinessDay(day) && !obon.includes(day),
    );
    expect(iso(rangeOf(42).latest)).toBe('2021-08-12');
    expect(iso(rangeOf(43).latest)).toBe('2021-08-17');
  });
});

describe('pace of a vendor', () => {
  const workingDays = [19, 39];

  it('is the slower and the faster of the last four and eight weeks', () => {
    expect(queuePace({ ready: [38, 39], workingDays, weeklyCapacity: null })).toEqual({ low: 1, high: 2 });
  });

  it('is not above what the vendor says it can take in a week', () => {
    expect(queuePace({ ready: [38, 39], workingDays, weeklyCapacity: 7 })).toEqual({ low: 1, high: 1.4 });
  });

  it('is none where nothing was done: no range is made up', () => {
    expect(queuePace({ ready: [0, 0], workingDays, weeklyCapacity: 20 })).toBeNull();
    expect(queuePace({ ready: [3, 5], workingDays, weeklyCapacity: 0 })).toBeNull();
  });

  it('has no end of the range where the last four weeks saw nothing', () => {
    const pace = queuePace({ ready: [0, 39], workingDays, weeklyCapacity: null })!;
    const range = expectedRanges(pace, FROM)(5);
    expect(range).toEqual({ earliest: dayFromIso('2021-07-16'), latest: null });
    expect(hardlyMakes(range, TARGET)).toBe(true);
  });

  it('meets whole days where its fractions are not exact', () => {
    expect(iso(expectedRanges({ low: 1 / 3, high: 1 / 3 }, FROM)(1).latest)).toBe('2021-07-14');
  });
});
