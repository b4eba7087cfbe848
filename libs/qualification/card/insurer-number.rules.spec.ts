import { hasNoSymbol, paddedInsurerNumber, readInsurerNumber } from './insurer-number.rules.js';

describe('an insurer number', () => {
  it.each(['06130488', '33120015', '01040013', '138016', '39131016', '123455'])('%s is one', (number) =>
    expect(readInsurerNumber(number)).toBe(number),
  );

  it.each(['123456', '06130489', '0613048', '', '  ', '061304880', 'abcdef', '00123456', '13801６x'])(
    '%s is none',
    (number) => expect(readInsurerNumber(number)).toBeNull(),
  );

  it.each(['  138016', '00138016', '138016  ', '１３８０１６', '　138016'])('%j is 138016', (text) =>
    expect(readInsurerNumber(text)).toBe('138016'),
  );

  it('of six digits goes out behind two spaces', () => {
    expect(paddedInsurerNumber('138016')).toBe('  138016');
    expect(paddedInsurerNumber('06130488')).toBe('06130488');
  });

  it('has no symbol on its cards where it is of the law 39, and only there', () => {
    expect(hasNoSymbol('39131016')).toBe(true);
    expect(hasNoSymbol('06130488')).toBe(false);
    expect(hasNoSymbol('390005')).toBe(false);
  });
});
