/** What a column holds, as far as the register wants it. */
export const FIELDS = [
  'code',
  'name',
  'postalCode',
  'address',
  'phone',
  'email',
  'prefecture',
  'feeTable',
] as const;
export type Field = (typeof FIELDS)[number];

/** Whose name, address and telephone it is not. */
const OF_SOMEBODY_ELSE = /開設者|管理者|法人名|代表|カナ|かな|フリガナ|ふりがな|kana|fax|ファックス/;

/** In order: 都道府県コード is no facility code, 郵便番号 and 電話番号 are no facility number. */
const WORDS: readonly (readonly [Field, RegExp])[] = [
  ['prefecture', /都道府県|^県名?$|^prefecture/],
  ['feeTable', /点数表|^(施設)?種別$|^区分$|fee.?table/],
  ['postalCode', /郵便|〒|postal|^zip/],
  ['phone', /電話|^tel|phone/],
  ['email', /メール|mail/],
  ['address', /住所|所在地|address/],
  ['code', /(医療機関|薬局|歯科|機関|施設)(等)?(コード|番号)|^コード|^(facility.?)?code|institution.?code/],
  ['name', /(名称|機関名|施設名|薬局名|診療所名|病院名)$|^(facility.?)?name$/],
];

/** The field a header cell names; null: none that the register wants. */
export function fieldOfHeader(cell: string): Field | null {
  const text = cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()「」[\]]/g, '');
  if (text === '' || text.length > 30 || OF_SOMEBODY_ELSE.test(text)) return null;
  return WORDS.find(([, word]) => word.test(text))?.[0] ?? null;
}

/** Whether a row names columns: a code and a name, or a code and two other fields, and no digits where the code stands. */
export function isHeader(cells: readonly string[]): boolean {
  const fields = new Set(cells.map(fieldOfHeader));
  fields.delete(null);
  return fields.has('code') && (fields.has('name') ? fields.size >= 2 : fields.size >= 3);
}
