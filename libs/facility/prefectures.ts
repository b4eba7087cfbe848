/** Which digits the last digit of a code checks: see {@link file://./check-digit.rules.ts}. */
export type CheckDigitRule = 'NINE_DIGITS' | 'SIX_DIGITS';

export interface Prefecture {
  /** 1 … 47, as stored. */
  readonly number: number;
  /** JIS X 0401, "01" … "47", as in a facility's code. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kana: string;
  readonly romaji: string;
  readonly region: string;
  readonly regionEn: string;
  /** 1 … 8, north to south. */
  readonly regionNumber: number;
  /** Regional bureau of health and welfare (地方厚生局) that publishes its code list. */
  readonly bureau: string;
  /** Tile grid near the geography (geofacet), from 1. */
  readonly geoRow: number;
  readonly geoColumn: number;
  /** Tile grid of 7 × 7, from 1. */
  readonly compactRow: number;
  readonly compactColumn: number;
  readonly checkDigitRule: CheckDigitRule;
}

/**
 * Saitama, Chiba, Tokyo and Kanagawa check only the six digits after the fee table: all of about 28,000 codes in the
 * bureaus' lists do, none follows the written rule. A check by the written rule alone throws Tokyo away.
 */
const SIX_DIGIT_PREFECTURES = [11, 12, 13, 14];

// name, short name, kana, romaji, region number, bureau, geofacet row and column, compact row and column
const ROWS: readonly (readonly [
  string,
  string,
  string,
  string,
  number,
  string,
  number,
  number,
  number,
  number,
])[] = [
  ['北海道', '北海道', 'ホッカイドウ', 'Hokkaido', 1, '北海道厚生局', 1, 15, 1, 7],
  ['青森県', '青森', 'アオモリケン', 'Aomori', 2, '東北厚生局', 2, 14, 1, 6],
  ['岩手県', '岩手', 'イワテケン', 'Iwate', 2, '東北厚生局', 3, 14, 2, 7],
  ['宮城県', '宮城', 'ミヤギケン', 'Miyagi', 2, '東北厚生局', 4, 14, 3, 7],
  ['秋田県', '秋田', 'アキタケン', 'Akita', 2, '東北厚生局', 3, 13, 2, 6],
  ['山形県', '山形', 'ヤマガタケン', 'Yamagata', 2, '東北厚生局', 4, 13, 3, 6],
  ['福島県', '福島', 'フクシマケン', 'Fukushima', 2, '東北厚生局', 5, 14, 4, 7],
  ['茨城県', '茨城', 'イバラキケン', 'Ibaraki', 3, '関東信越厚生局', 6, 14, 6, 7],
  ['栃木県', '栃木', 'トチギケン', 'Tochigi', 3, '関東信越厚生局', 5, 13, 5, 7],
  ['群馬県', '群馬', 'グンマケン', 'Gunma', 3, '関東信越厚生局', 6, 12, 4, 6],
  ['埼玉県', '埼玉', 'サイタマケン', 'Saitama', 3, '関東信越厚生局', 6, 13, 5, 6],
  ['千葉県', '千葉', 'チバケン', 'Chiba', 3, '関東信越厚生局', 7, 14, 7, 7],
  ['東京都', '東京', 'トウキョウト', 'Tokyo', 3, '関東信越厚生局', 7, 13, 6, 6],
  ['神奈川県', '神奈川', 'カナガワケン', 'Kanagawa', 3, '関東信越厚生局', 8, 13, 7, 6],
  ['新潟県', '新潟', 'ニイガタケン', 'Niigata', 4, '関東信越厚生局', 5, 12, 1, 5],
  ['富山県', '富山', 'トヤマケン', 'Toyama', 4, '東海北陸厚生局', 6, 11, 2, 5],
  ['石川県', '石川', 'イシカワケン', 'Ishikawa', 4, '東海北陸厚生局', 6, 10, 1, 4],
  ['福井県', '福井', 'フクイケン', 'Fukui', 4, '近畿厚生局', 7, 10, 2, 4],
  ['山梨県', '山梨', 'ヤマナシケン', 'Yamanashi', 4, '関東信越厚生局', 7, 12, 4, 5],
  ['長野県', '長野', 'ナガノケン', 'Nagano', 4, '関東信越厚生局', 7, 11, 3, 5],
  ['岐阜県', '岐阜', 'ギフケン', 'Gifu', 4, '東海北陸厚生局', 8, 10, 5, 5],
  ['静岡県', '静岡', 'シズオカケン', 'Shizuoka', 4, '東海北陸厚生局', 8, 12, 6, 5],
  ['愛知県', '愛知', 'アイチケン', 'Aichi', 4, '東海北陸厚生局', 8, 11, 7, 5],
  ['三重県', '三重', 'ミエケン', 'Mie', 5, '東海北陸厚生局', 9, 10, 7, 4],
  ['滋賀県', '滋賀', 'シガケン', 'Shiga', 5, '近畿厚生局', 8, 9, 3, 4],
  ['京都府', '京都', 'キョウトフ', 'Kyoto', 5, '近畿厚生局', 7, 9, 4, 4],
  ['大阪府', '大阪', 'オオサカフ', 'Osaka', 5, '近畿厚生局', 8, 8, 5, 3],
  ['兵庫県', '兵庫', 'ヒョウゴケン', 'Hyogo', 5, '近畿厚生局', 7, 8, 4, 3],
  ['奈良県', '奈良', 'ナラケン', 'Nara', 5, '近畿厚生局', 9, 9, 5, 4],
  ['和歌山県', '和歌山', 'ワカヤマケン', 'Wakayama', 5, '近畿厚生局', 10, 9, 6, 4],
  ['鳥取県', '鳥取', 'トットリケン', 'Tottori', 6, '中国四国厚生局', 7, 7, 1, 3],
  ['島根県', '島根', 'シマネケン', 'Shimane', 6, '中国四国厚生局', 7, 6, 2, 2],
  ['岡山県', '岡山', 'オカヤマケン', 'Okayama', 6, '中国四国厚生局', 8, 7, 2, 3],
  ['広島県', '広島', 'ヒロシマケン', 'Hiroshima', 6, '中国四国厚生局', 8, 6, 3, 3],
  ['山口県', '山口', 'ヤマグチケン', 'Yamaguchi', 6, '中国四国厚生局', 8, 5, 2, 1],
  ['徳島県', '徳島', 'トクシマケン', 'Tokushima', 7, '四国厚生支局', 11, 7, 7, 3],
  ['香川県', '香川', 'カガワケン', 'Kagawa', 7, '四国厚生支局', 10, 7, 6, 3],
  ['愛媛県', '愛媛', 'エヒメケン', 'Ehime', 7, '四国厚生支局', 10, 6, 6, 2],
  ['高知県', '高知', 'コウチケン', 'Kochi', 7, '四国厚生支局', 11, 6, 7, 2],
  ['福岡県', '福岡', 'フクオカケン', 'Fukuoka', 8, '九州厚生局', 9, 4, 3, 2],
  ['佐賀県', '佐賀', 'サガケン', 'Saga', 8, '九州厚生局', 9, 3, 4, 1],
  ['長崎県', '長崎', 'ナガサキケン', 'Nagasaki', 8, '九州厚生局', 9, 2, 3, 1],
  ['熊本県', '熊本', 'クマモトケン', 'Kumamoto', 8, '九州厚生局', 10, 3, 5, 1],
  ['大分県', '大分', 'オオイタケン', 'Oita', 8, '九州厚生局', 10, 4, 4, 2],
  ['宮崎県', '宮崎', 'ミヤザキケン', 'Miyazaki', 8, '九州厚生局', 11, 4, 5, 2],
  ['鹿児島県', '鹿児島', 'カゴシマケン', 'Kagoshima', 8, '九州厚生局', 11, 3, 6, 1],
  ['沖縄県', '沖縄', 'オキナワケン', 'Okinawa', 8, '九州厚生局', 12, 1, 7, 1],
];

const REGIONS: Readonly<Record<number, readonly [string, string]>> = {
  1: ['北海道', 'Hokkaido'],
  2: ['東北', 'Tohoku'],
  3: ['関東', 'Kanto'],
  4: ['中部', 'Chubu'],
  5: ['近畿', 'Kinki'],
  6: ['中国', 'Chugoku'],
  7: ['四国', 'Shikoku'],
  8: ['九州・沖縄', 'Kyushu-Okinawa'],
};

/** All 47, by JIS code; index = number - 1. Names and codes: JIS X 0401; tiles: geofacet `jp_prefs_grid1` and a 7 × 7 grid. */
export const PREFECTURES: readonly Prefecture[] = ROWS.map((row, index) => {
  const [name, shortName, kana, romaji, regionNumber, bureau, geoRow, geoColumn, compactRow, compactColumn] =
    row;
  const number = index + 1;
  const [region, regionEn] = REGIONS[regionNumber]!;
  const code = String(number).padStart(2, '0');
  const checkDigitRule = SIX_DIGIT_PREFECTURES.includes(number) ? 'SIX_DIGITS' : 'NINE_DIGITS';
  const grids = { geoRow, geoColumn, compactRow, compactColumn };
  return {
    number,
    code,
    name,
    shortName,
    kana,
    romaji,
    region,
    regionEn,
    regionNumber,
    bureau,
    ...grids,
    checkDigitRule,
  };
});

const BY_CODE = new Map(PREFECTURES.map((prefecture) => [prefecture.code, prefecture]));
const BY_NAME = new Map(
  PREFECTURES.flatMap((prefecture) =>
    [prefecture.name, prefecture.shortName, prefecture.kana, prefecture.romaji.toLowerCase()].map(
      (name) => [name, prefecture] as const,
    ),
  ),
);

/** "13" → Tokyo; undefined for anything but "01" … "47". */
export function prefectureByCode(code: string): Prefecture | undefined {
  return BY_CODE.get(code);
}

/** 13 → Tokyo. Throws on a number outside 1 … 47: stored numbers are checked by the database. */
export function prefectureByNumber(number: number): Prefecture {
  const prefecture = PREFECTURES[number - 1];
  if (!prefecture) throw new RangeError('not a prefecture number');
  return prefecture;
}

/** By 東京都, 東京, トウキョウト, Tokyo, "13" or "13 東京都"; undefined for anything else. */
export function prefectureByName(text: string): Prefecture | undefined {
  const name = text.normalize('NFKC').replaceAll(/\s/g, '');
  const numbered = /^(\d{1,2})\D*$/.exec(name);
  if (numbered) return BY_CODE.get(numbered[1]!.padStart(2, '0'));
  return BY_NAME.get(name) ?? BY_NAME.get(name.toLowerCase());
}

/** Characters a name of three or four begins with: most addresses leave the prefecture out, and are told by the first. */
const FIRST_CHARACTERS = new Set(
  [...BY_NAME.keys()].filter(({ length }) => length === 3 || length === 4).map((name) => name.charCodeAt(0)),
);

/** The prefecture an address begins with (東京都千代田区… → Tokyo), if it does. */
export function prefectureOfAddress(address: string): Prefecture | undefined {
  if (!FIRST_CHARACTERS.has(address.charCodeAt(0))) return undefined;
  return BY_NAME.get(address.slice(0, 3)) ?? BY_NAME.get(address.slice(0, 4));
}
