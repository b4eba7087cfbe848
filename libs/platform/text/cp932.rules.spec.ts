import iconv from 'iconv-lite';
import { toCp932, unmappableIn } from './cp932.rules.js';

const back = (text: string) => iconv.decode(toCp932(text), 'cp932');

describe('CP932', () => {
  it.each([
    ['〜', '～'],
    ['−', '－'],
    ['—', '―'],
    ['‖', '∥'],
    ['¢£¬', '￠￡￢'],
  ])('keeps %s as %s', (typed, written) => {
    expect(back(typed)).toBe(written);
    expect(unmappableIn(typed)).toEqual([]);
  });

  it('keeps kana, kanji, NEC and IBM extensions as they are', () => {
    const text = '髙島屋①㈱㍉纊彅ｱｲｳ〒';
    expect(back(text)).toBe(text);
  });

  it('names what it cannot write and writes 〓, never a question mark', () => {
    expect(unmappableIn('鷗外と𠮷田')).toEqual(['鷗', '𠮷']);
    expect(back('鷗外と𠮷田')).toBe('〓外と〓田');
  });

  it('composes a kana written with a separate voicing mark', () => {
    expect(back('か\u3099')).toBe('が');
  });
});
