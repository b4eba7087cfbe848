import { comparableBranch, comparableNumber, comparableSymbol } from './comparison-form.rules.js';

describe('symbols are compared', () => {
  it.each([
    '12-34',
    '12‐34',
    '12‑34',
    '12−34',
    '12－34',
    '12ー34',
    '12ｰ34',
    '１２－３４',
    ' 12 - 34 ',
    '12　-　34',
  ])('%j like 12-34', (text) => expect(comparableSymbol(text)).toBe('12-34'));

  it('by their text: full-width kana like half-width, kanji as they are, leading zeros counting', () => {
    expect(comparableSymbol('ﾁﾖﾀﾞ')).toBe(comparableSymbol('チヨダ'));
    expect(comparableSymbol('千代田')).toBe('千代田');
    expect(comparableSymbol('0012')).not.toBe(comparableSymbol('12'));
  });
});

describe('numbers are compared', () => {
  it.each(['1987654', '0001987654', '１９８７６５４', ' 198 7654'])('%j like 1987654', (text) =>
    expect(comparableNumber(text)).toBe('1987654'),
  );

  it('without leading zeros, but one zero is left of nothing but zeros', () => {
    expect(comparableNumber('000')).toBe('0');
    expect(comparableNumber('')).toBe('');
    expect(comparableNumber('0-1')).toBe('-1');
  });
});

describe('branches are compared', () => {
  it.each([
    ['1', '01'],
    ['01', '01'],
    ['０１', '01'],
    ['12', '12'],
    ['', null],
    [' 　', null],
  ])('%j as %j', (text, branch) => expect(comparableBranch(text)).toBe(branch));
});
