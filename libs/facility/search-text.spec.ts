import fc from 'fast-check';
import { searchText } from './search-text.js';

test.each([
  ['医療法人　見本会 ＡＢＣクリニック', '医療法人見本会abcクリニック'],
  ['ﾐﾎﾝ薬局', 'ミホン薬局'],
  ['㈱見本薬局', '(株)見本薬局'],
  ['１丁目２－３', '1丁目2-3'],
  ['2−3', '2-3'],
  ['2ー3', '2-3'],
  ['センター', 'センター'],
])('%s is searched as %s', (text, expected) => {
  expect(searchText(text)).toBe(expected);
});

test('searching with a name that was normalised before finds the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => searchText(searchText(text)) === searchText(text)),
  );
});

test('a name of kana and kanji is searched as it stands', () => {
  const spelt = fc.string({ unit: fc.constantFrom(...'ぁゖがァヺヴー一鿿科'), maxLength: 6 });
  fc.assert(fc.property(spelt, (name) => searchText(name) === name && name.normalize('NFKC') === name));
});
