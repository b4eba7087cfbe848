import fc from 'fast-check';
import { dayFromIso, isBusinessDay, japanDay, startOfJapanDay, weekday } from '#calendar';
import { nextAllowedTime } from './allowed-time.rules.js';

const HOURS = { hourFrom: 9, hourUntil: 17 };
const TUESDAYS = 1 << 2;
const MONDAY_TO_FRIDAY = 0b0111110;
const at = (text: string): Date => new Date(`${text}:00+09:00`);

describe('when a message may leave', () => {
  it.each([
    ['on a business day in hours', '2021-07-21T10:00', '2021-07-21T10:00', null],
    ['the first moment of the hours', '2021-07-21T09:00', '2021-07-21T09:00', null],
    ['the last minute of the hours', '2021-07-21T16:59', '2021-07-21T16:59', null],
    ['the end of the hours is outside', '2021-07-21T17:00', '2021-07-26T09:00', 'OUT_OF_HOURS'],
    // 22 and 23 July 2021 are the holidays moved for the Olympics, 24 and 25 a weekend
    ['Wednesday evening before the moved holidays', '2021-07-21T18:30', '2021-07-26T09:00', 'OUT_OF_HOURS'],
    ['before the hours: on the same day', '2021-07-21T07:15', '2021-07-21T09:00', 'OUT_OF_HOURS'],
    ['a moved holiday', '2021-07-22T10:00', '2021-07-26T09:00', 'HOLIDAY'],
    ['the third Monday of July is a business day in 2021', '2021-07-19T10:00', '2021-07-19T10:00', null],
    [
      'the Monday after Mountain Day, moved to Sunday 8 August',
      '2021-08-09T10:00',
      '2021-08-10T09:00',
      'HOLIDAY',
    ],
    ['a weekend', '2021-07-17T10:00', '2021-07-19T09:00', 'WEEKEND'],
    ['the year end', '2021-12-29T10:00', '2022-01-04T09:00', 'YEAR_END'],
    ['New Year is the year end too', '2022-01-01T10:00', '2022-01-04T09:00', 'YEAR_END'],
    ['the last evening of the year', '2021-12-28T17:30', '2022-01-04T09:00', 'OUT_OF_HOURS'],
  ])('%s', (_case, instant, expected, movedBecause) => {
    expect(nextAllowedTime(at(instant), HOURS)).toEqual({ at: at(expected), movedBecause });
  });

  it('not on a weekday on which the addressee is closed', () => {
    expect(nextAllowedTime(at('2021-07-20T10:00'), { ...HOURS, closedWeekdays: TUESDAYS })).toEqual({
      at: at('2021-07-21T09:00'),
      movedBecause: 'CLOSED_WEEKDAY',
    });
  });

  it('whoever is open on no business day is written to on any', () => {
    expect(nextAllowedTime(at('2021-07-20T10:00'), { ...HOURS, closedWeekdays: MONDAY_TO_FRIDAY })).toEqual({
      at: at('2021-07-20T10:00'),
      movedBecause: null,
    });
  });

  it('whatever the instant, hours and closed weekdays: allowed, not earlier, and nothing earlier is allowed', () => {
    const first = startOfJapanDay(dayFromIso('2021-01-01')).getTime() / 60_000;
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: first + 2 * 366 * 1440 }),
        fc.integer({ min: 0, max: 22 }),
        fc.integer({ min: 1, max: 8 }),
        fc.nat(127).filter((mask) => (mask & MONDAY_TO_FRIDAY) !== MONDAY_TO_FRIDAY),
        (minute, hourFrom, length, closedWeekdays) => {
          const hours = { hourFrom, hourUntil: Math.min(24, hourFrom + length), closedWeekdays };
          const allowed = (instant: Date): boolean => {
            const day = japanDay(instant);
            const hour = (instant.getTime() - startOfJapanDay(day).getTime()) / 3_600_000;
            return (
              isBusinessDay(day) &&
              !(closedWeekdays & (1 << weekday(day))) &&
              hour >= hours.hourFrom &&
              hour < hours.hourUntil
            );
          };
          const instant = new Date(minute * 60_000);
          const result = nextAllowedTime(instant, hours);
          expect(allowed(result.at)).toBe(true);
          expect(result.movedBecause === null).toBe(result.at.getTime() === instant.getTime());
          for (let ms = instant.getTime(); ms < result.at.getTime(); ms += 30 * 60_000)
            expect(allowed(new Date(ms))).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });
});
