import { dayFromIso, isoFromDay, startOfJapanDay } from '#calendar';
import type { Interval } from './adoption.types.js';
import { intervalsOf } from './interval.rules.js';

/** Monday, 09:00 in Japan. */
const TODAY = dayFromIso('2021-07-12');
const NOW = new Date(startOfJapanDay(TODAY).getTime() + 9 * 3_600_000);

function intervals(interval: Interval, from: string, to: string): [string, boolean][] {
  const { days, complete } = intervalsOf(interval, dayFromIso(from), dayFromIso(to), TODAY, NOW);
  return days.map((day, index) => [isoFromDay(day), complete[index]!]);
}

describe('intervals', () => {
  it('weeks end on Sunday; the one that is not over ends today and is unfinished', () => {
    expect(intervals('WEEK', '2021-07-01', '2021-07-31')).toEqual([
      ['2021-07-04', true],
      ['2021-07-11', true],
      ['2021-07-12', false],
    ]);
  });

  it('a week cut short by the end asked for is unfinished', () => {
    expect(intervals('WEEK', '2021-06-21', '2021-06-30')).toEqual([
      ['2021-06-27', true],
      ['2021-06-30', false],
    ]);
  });

  it('today is not over yet', () => {
    expect(intervals('DAY', '2021-07-11', '2021-07-13')).toEqual([
      ['2021-07-11', true],
      ['2021-07-12', false],
    ]);
  });

  it('months end on their last day, in leap years and at the end of the year', () => {
    expect(intervals('MONTH', '2020-12-15', '2021-03-31')).toEqual([
      ['2020-12-31', true],
      ['2021-01-31', true],
      ['2021-02-28', true],
      ['2021-03-31', true],
    ]);
    expect(intervals('MONTH', '2020-02-01', '2020-02-29')).toEqual([['2020-02-29', true]]);
  });

  it('there are none after today', () => expect(intervals('DAY', '2021-07-13', '2021-07-20')).toEqual([]));
});
