import { isInsurerNumber } from './insurer-number.rules.js';

describe('an insurer number', () => {
  it.each(['06130488', '33120015', '01040013', '138016', '39131016', '123455'])('%s is one', (number) =>
    expect(isInsurerNumber(number)).toBe(true),
  );
  it.each(['123456', '0613048', '', '0613048x'])('%j is none', (number) =>
    expect(isInsurerNumber(number)).toBe(false),
  );
});
