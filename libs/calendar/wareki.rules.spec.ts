import { dayFromIso } from './day.js';
import { bothCalendars } from './wareki.rules.js';

it.each([
  ['2021-07-09', '2021年7月9日（令和3年7月9日）'],
  ['2019-05-01', '2019年5月1日（令和元年5月1日）'],
  ['2019-04-30', '2019年4月30日（平成31年4月30日）'],
  ['1989-01-07', '1989年1月7日（昭和64年1月7日）'],
  ['1926-12-24', '1926年12月24日'],
])('%s is %s', (iso, text) => expect(bothCalendars(dayFromIso(iso))).toBe(text));
