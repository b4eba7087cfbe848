import { describe, expect, it } from '@jest/globals';
import { hasActualPace, paceOutlook } from './pace-outlook.js';

const RUNNING = {
  asOf: '2021-07-05',
  targetDay: '2021-09-30',
  plannedByTarget: 90_441,
  calendarDaysLeft: 87,
};

describe('what the pace is measured against', () => {
  it('is the plan while it has facilities and days left', () => {
    expect(paceOutlook(RUNNING)).toBe('RUNNING');
  });

  it('is nothing without a planned facility, whatever the day', () => {
    expect(paceOutlook({ ...RUNNING, plannedByTarget: 0 })).toBe('NO_PLAN');
    expect(paceOutlook({ ...RUNNING, plannedByTarget: 0, asOf: '2022-04-01', calendarDaysLeft: 0 })).toBe(
      'NO_PLAN',
    );
  });

  it('has passed only after the last day, which is still a day of the plan', () => {
    expect(paceOutlook({ ...RUNNING, asOf: '2021-09-30', calendarDaysLeft: 0 })).toBe('LAST_DAY');
    expect(paceOutlook({ ...RUNNING, asOf: '2021-10-01', calendarDaysLeft: 0 })).toBe('OVER');
  });
});

describe('the actual pace', () => {
  it('is not said before a business day has passed', () => {
    expect(hasActualPace({ windowBusinessDays: 0 })).toBe(false);
    expect(hasActualPace({ windowBusinessDays: 1 })).toBe(true);
  });
});
