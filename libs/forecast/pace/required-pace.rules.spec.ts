import { dayFromIso, isoFromDay } from '#calendar';
import { metOn } from './required-pace.rules.js';

const AS_OF = dayFromIso('2021-07-11');
const iso = (...of: [number, number, number]) => {
  const day = metOn(AS_OF, ...of);
  return day === null ? null : isoFromDay(day);
};

describe('the day a target would be met at this pace', () => {
  it('counts business days, holidays left out', () => {
    // 2 a business day: 10 facilities are five business days
    expect(iso(10, 20, 10)).toBe('2021-07-16');
    // 22 and 23 July are holidays: the tenth business day is the 27th
    expect(iso(20, 20, 10)).toBe('2021-07-27');
    expect(iso(21, 20, 10)).toBe('2021-07-28');
  });

  it('is the day itself where nothing is left, and none where nothing moves or nobody lives to see it', () => {
    expect(iso(0, 0, 10)).toBe('2021-07-11');
    expect(iso(5, 0, 10)).toBeNull();
    expect(iso(5, -3, 10)).toBeNull();
    expect(iso(1_000_000, 1, 10)).toBeNull();
  });
});
