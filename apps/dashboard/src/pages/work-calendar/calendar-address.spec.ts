import { describe, expect, it } from '@jest/globals';
import { calendarViewOf, nextMonth } from './calendar-address.js';

const of = (query: string) => calendarViewOf(new URLSearchParams(query), '2021-07-12');

describe('the stretch of a calendar', () => {
  it('is the week from Monday to Sunday around the day, today where none is named', () => {
    expect(of('')).toMatchObject({ view: 'week', from: '2021-07-12', to: '2021-07-18' });
    expect(of('day=2021-08-01')).toMatchObject({ from: '2021-07-26', to: '2021-08-01' });
  });

  it('is every week a month touches', () => {
    expect(of('view=month&day=2021-08-15')).toMatchObject({ from: '2021-07-26', to: '2021-09-05' });
    expect(of('view=month&day=2021-02-30')).toMatchObject({ from: '2021-06-28', to: '2021-08-01' });
  });

  it('goes on to the next month from its last days too', () => {
    expect(nextMonth('2021-01-31', 1)).toBe('2021-02-01');
    expect(nextMonth('2021-01-31', -1)).toBe('2020-12-01');
  });
});
