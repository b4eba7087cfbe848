import { describe, expect, it } from '@jest/globals';
import { dayInBothCalendars } from './day-words.js';
import { missingOf, placeOf, type StartProblem } from './start-form.js';

const ready = { asks: [], latest: '2023-07-13' };
const unreported = { asks: ['READY' as const], latest: '2023-07-13' };

describe('what the form of the start date lacks', () => {
  it.each([
    ['no day', ready, '', null, { place: 'day', missing: 'NO_DAY' }],
    ['a day that does not exist', ready, '2021-02-30', null, { place: 'day', missing: 'NO_SUCH_DAY' }],
    ['a day too far ahead', ready, '2023-07-14', null, { place: 'day', missing: 'TOO_FAR' }],
    ['nothing when the set-up is recorded', ready, '2021-07-13', null, null],
    ['an answer when it is not', unreported, '2021-07-13', null, { place: 'setUp', missing: 'NOT_ANSWERED' }],
    [
      'the set-up when the answer is no',
      unreported,
      '2021-07-13',
      false,
      { place: 'setUp', missing: 'NOT_YET' },
    ],
    ['nothing when the answer is yes', unreported, '2021-07-13', true, null],
  ])('%s', (_what, form, day, setUp, expected) => {
    expect(missingOf(form, day, setUp)).toEqual(expected);
  });
});

describe('a refusal is shown', () => {
  const at = (problem: object) => placeOf(problem as StartProblem);
  it('at the day, at the question or above the form', () => {
    expect(at({ __typename: 'InputProblem', field: 'day' })).toBe('day');
    expect(at({ __typename: 'InputProblem', field: 'setUpAndTested' })).toBe('setUp');
    expect(at({ __typename: 'InputProblem', field: 'facilityCode' })).toBe('form');
    expect(at({ __typename: 'MilestoneOrderProblem', code: 'DAY_BEFORE_PREREQUISITE' })).toBe('day');
    expect(at({ __typename: 'MilestoneOrderProblem', code: 'PREREQUISITE_MISSING' })).toBe('form');
    expect(at({ __typename: 'StaleVersionProblem' })).toBe('form');
    expect(at({ __typename: 'Unreachable' })).toBe('form');
  });
});

describe('a day in both calendars', () => {
  it('is whole in each of them', () => {
    expect(dayInBothCalendars('2021-07-13', 'ja')).toEqual({
      western: '2021年7月13日（火）',
      era: '令和3年7月13日',
    });
    expect(dayInBothCalendars('2021-07-13', 'en')).toEqual({
      western: 'Tue, 13 July 2021',
      era: '13 July, Reiwa 3',
    });
  });
});
