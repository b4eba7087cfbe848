import { dayFromIso } from '#calendar';
import { paceOf } from './pace.rules.js';

const figures = { operating: 1061, plannedByTarget: 90_441, operatingBefore: 725, windowDays: 14 };

describe('the pace', () => {
  it('of 2021-07-05 would have to be 1,027 a calendar day, 1,541 a business day', () => {
    expect(paceOf(dayFromIso('2021-07-05'), figures)).toMatchObject({
      remaining: 89_380,
      calendarDaysLeft: 87,
      businessDaysLeft: 58,
      requiredPerCalendarDay: 1027,
      requiredPerBusinessDay: 1541,
      startedInWindow: 336,
      actualPerCalendarDay: 24,
      windowBusinessDays: 10,
      actualPerBusinessDay: 33.6,
    });
  });

  it('is not required any more when no day is left', () => {
    expect(paceOf(dayFromIso('2021-09-30'), figures)).toMatchObject({
      calendarDaysLeft: 0,
      requiredPerCalendarDay: null,
      requiredPerBusinessDay: null,
    });
  });

  it('on the first day of the log is none', () => {
    const first = { operating: 0, plannedByTarget: 0, operatingBefore: 0, windowDays: 0 };
    expect(paceOf(dayFromIso('2020-08-07'), first)).toMatchObject({
      actualPerCalendarDay: 0,
      actualPerBusinessDay: 0,
    });
  });
});
