import { dayFromIso } from '#calendar';
import { readRegistrationDay } from './registration-day.rules.js';

describe('a day in a list', () => {
  it.each([
    ['20210712', '2021-07-12'],
    ['2021-7-2', '2021-07-02'],
    ['２０２１／０７／１２', '2021-07-12'],
    ['2021年7月12日', '2021-07-12'],
    ['S40.1.2', '1965-01-02'],
    ['昭和40年1月2日', '1965-01-02'],
    ['令和元年5月1日', '2019-05-01'],
    ['25569', '1970-01-01'],
    ['2021-07-12T00:00:00.000Z', '2021-07-12'],
  ])('%s is %s', (text, day) => expect(readRegistrationDay(text)).toBe(dayFromIso(day)));

  it.each(['', '20210230', '2021', '7/12', 'きのう'])('%j is none', (text) =>
    expect(readRegistrationDay(text)).toBeNull(),
  );
});
