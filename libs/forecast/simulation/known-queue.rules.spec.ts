import { dayFromIso, isoFromDay } from '#calendar';
import { knownQueueDays } from './known-queue.rules.js';

const FROM = dayFromIso('2021-07-12');
const days = (pace: number, until = '2021-12-31', size = 120) =>
  knownQueueDays(size, pace, FROM, dayFromIso(until)).map((day) =>
    day === undefined ? undefined : isoFromDay(day),
  );

describe('a queue of 120 contacted by 2021-07-09', () => {
  it('at 2 a business day: place 35 on 2021-08-06, 108 by 30 September, 12 miss it', () => {
    expect(days(2)[34]).toBe('2021-08-06');
    expect(days(2).filter((day) => day! <= '2021-09-30')).toHaveLength(108);
    expect(days(2, '2021-09-30').filter((day) => day === undefined)).toHaveLength(12);
  });

  it('at 4 a business day: place 35 on 2021-07-26, the last on 2021-08-25', () => {
    expect(days(4)[34]).toBe('2021-07-26');
    expect(days(4)[119]).toBe('2021-08-25');
  });

  it('at one in three business days: place 35 on the 105th', () => {
    const every = days(1 / 3, '2022-12-31');
    const last = knownQueueDays(105, 1, FROM, dayFromIso('2022-12-31')).at(-1)!;
    expect(every[34]).toBe(isoFromDay(last));
  });

  it('nobody is served on a holiday or weekend', () => {
    expect(new Set(days(2)).has('2021-07-22')).toBe(false);
    expect(new Set(days(2)).has('2021-08-09')).toBe(false);
    expect(new Set(days(2)).has('2021-08-11')).toBe(true);
  });
});
