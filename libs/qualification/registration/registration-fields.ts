/** A column of the list an insurer hands in. `required`: a list without the column is refused. */
interface RegistrationColumn {
  readonly id: string;
  readonly ja: string;
  readonly en: string;
  readonly alsoCalled?: readonly string[];
  readonly required?: true;
}

/** In the order of the documented list (docs/user-guide.md); headers decide, their order does not. */
export const REGISTRATION_COLUMNS = [
  { id: 'individualNumber', ja: '個人番号', en: 'individual number', required: true },
  { id: 'insurerNumber', ja: '保険者番号', en: 'insurer number', required: true },
  { id: 'symbol', ja: '記号', en: 'symbol', alsoCalled: ['被保険者証記号'], required: true },
  { id: 'number', ja: '番号', en: 'number', alsoCalled: ['被保険者証番号'], required: true },
  { id: 'branch', ja: '枝番', en: 'branch', alsoCalled: ['被保険者証枝番'] },
  { id: 'name', ja: '氏名', en: 'name', required: true },
  { id: 'kana', ja: '氏名カナ', en: 'kana', alsoCalled: ['カナ氏名', 'フリガナ'], required: true },
  { id: 'sex', ja: '性別', en: 'sex', required: true },
  { id: 'birthdate', ja: '生年月日', en: 'birth date', required: true },
  { id: 'postalCode', ja: '郵便番号', en: 'postal code' },
  { id: 'address', ja: '住所', en: 'address' },
  { id: 'relation', ja: '本人・家族の別', en: 'relation', alsoCalled: ['本人家族区分'] },
  { id: 'insuredName', ja: '被保険者氏名', en: 'insured name', alsoCalled: ['世帯主氏名'] },
  { id: 'cardClass', ja: '被保険者証区分', en: 'card class' },
  { id: 'issuedOn', ja: '交付年月日', en: 'issued on' },
  { id: 'from', ja: '資格取得年月日', en: 'start', required: true },
  { id: 'expiresOn', ja: '有効期限', en: 'expiry' },
  { id: 'lostOn', ja: '資格喪失年月日', en: 'loss', required: true },
  { id: 'reasonOfLoss', ja: '資格喪失事由', en: 'reason of loss' },
  { id: 'ratio', ja: '一部負担金割合', en: 'ratio' },
  { id: 'elderlyIssuedOn', ja: '高齢受給者証交付年月日', en: 'elderly issued on' },
  { id: 'elderlyFrom', ja: '高齢受給者証開始年月日', en: 'elderly start' },
  { id: 'elderlyLastDay', ja: '高齢受給者証終了年月日', en: 'elderly end' },
  { id: 'elderlyRatio', ja: '高齢受給者証負担割合', en: 'elderly ratio' },
  { id: 'limitClass', ja: '限度額認定証区分', en: 'limit class' },
  { id: 'limitLevel', ja: '限度額適用区分', en: 'limit level' },
  { id: 'limitIssuedOn', ja: '限度額認定証交付年月日', en: 'limit issued on' },
  { id: 'limitFrom', ja: '限度額認定証開始年月日', en: 'limit start' },
  { id: 'limitLastDay', ja: '限度額認定証終了年月日', en: 'limit end' },
  { id: 'limitLongTermOn', ja: '長期入院該当年月日', en: 'limit long term' },
] as const satisfies readonly RegistrationColumn[];

export type RegistrationField = (typeof REGISTRATION_COLUMNS)[number]['id'];
export const REGISTRATION_FIELDS = REGISTRATION_COLUMNS.map(({ id }) => id);

/** What a row keeps as it was typed. The individual number is not among it: only its digest is kept. */
export type KeptField = Exclude<RegistrationField, 'individualNumber'>;
export const KEPT_FIELDS = REGISTRATION_FIELDS.filter((id): id is KeptField => id !== 'individualNumber');
export type RowTexts = Readonly<Partial<Record<KeptField, string>>>;

/** Longer than anything a cell of these columns holds. */
export const LONGEST_TEXT = 200;
