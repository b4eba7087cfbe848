import { PREFECTURES, prefectureByCode, prefectureByName, prefectureOfAddress } from './prefectures.js';

test('all 47 prefectures, numbered by JIS code, each with a tile of its own on both grids', () => {
  expect(PREFECTURES.map(({ code }) => Number(code))).toEqual(Array.from({ length: 47 }, (_, i) => i + 1));
  expect(new Set(PREFECTURES.map((p) => `${p.geoRow},${p.geoColumn}`)).size).toBe(47);
  expect(new Set(PREFECTURES.map((p) => `${p.compactRow},${p.compactColumn}`)).size).toBe(47);
});

test('only Saitama, Chiba, Tokyo and Kanagawa check six digits', () => {
  const six = PREFECTURES.filter(({ checkDigitRule }) => checkDigitRule === 'SIX_DIGITS');
  expect(six.map(({ romaji }) => romaji)).toEqual(['Saitama', 'Chiba', 'Tokyo', 'Kanagawa']);
});

test.each(['東京都', '東京', 'トウキョウト', 'tokyo', '13', '１３', '13 東京都'])(
  'Tokyo is found as %s',
  (name) => {
    expect(prefectureByName(name)?.code).toBe('13');
  },
);

test.each(['', '48', '00', '江戸'])('%j is no prefecture', (name) => {
  expect(prefectureByName(name)).toBeUndefined();
  expect(prefectureByCode(name)).toBeUndefined();
});

test.each([
  ['東京都千代田区霞が関１', '13'],
  ['神奈川県横浜市中区', '14'],
  ['京都市左京区', undefined],
  ['', undefined],
])('the prefecture of the address %j is %s', (address, code) => {
  expect(prefectureOfAddress(address)?.code).toBe(code);
});
