import { halfWidthKana } from './half-width-kana.rules.js';

describe('a reading goes out in half-width kana', () => {
  it.each([
    ['シンリョウ　タロウ', 'ｼﾝﾘｮｳ ﾀﾛｳ'],
    ['しんりょう たろう', 'ｼﾝﾘｮｳ ﾀﾛｳ'],
    ['ガギグゲゴ パピプペポ', 'ｶﾞｷﾞｸﾞｹﾞｺﾞ ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ'],
    ['ヴィクター・ジョーンズ', 'ｳﾞｨｸﾀｰ･ｼﾞｮｰﾝｽﾞ'],
    ['ｼﾝﾘｮｳ ﾀﾛｳ', 'ｼﾝﾘｮｳ ﾀﾛｳ'],
    ['スズキ　ヱツ', 'ｽｽﾞｷ ｴﾂ'],
    ['', ''],
  ])('%s as %s', (text, half) => expect(halfWidthKana(text)).toBe(half));

  it('for every kana there is one: none stays full-width', () => {
    for (let code = 0x30a1; code <= 0x30f4; code += 1) {
      expect(halfWidthKana(String.fromCharCode(code))).toMatch(/^[\uff61-\uff9f]{1,2}$/);
    }
  });
});
