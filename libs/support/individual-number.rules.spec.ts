import { holdsIndividualNumber } from './individual-number.rules.js';

describe('an individual number in free text', () => {
  it.each([
    '123456789018',
    '番号は023456789013です',
    '9876-5432-1093',
    '９８７６　５４３２　１０９３',
    '1234ー5678ー9018',
  ])('is noticed: %s', (text) => {
    expect(holdsIndividualNumber(text)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '123456789019'],
    ['thirteen digits', '1234567890180'],
    ['a telephone number', '03-0123-4567'],
    ['a facility code', '2714206386'],
    ['nothing', ''],
  ])('is not noticed: %s', (_, text) => {
    expect(holdsIndividualNumber(text)).toBe(false);
  });
});
