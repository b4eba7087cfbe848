import type { Language } from '../graphql/language.js';

type Text = Readonly<Record<Language, string>>;

/** Words of the files that are not names of something in the schema; where the board has a word, the same one. */
export const SHEET_TEXTS = {
  unit: { ja: '単位', en: 'Unit' },
  facilities: { ja: '施設', en: 'facilities' },
  unitMixed: { ja: '単位は各行に記載', en: 'given in each row' },
  numerator: { ja: '分子', en: 'Numerator' },
  denominator: { ja: '分母', en: 'Denominator' },
  rate: { ja: '率（％）', en: 'Rate (%)' },
  asOf: { ja: '基準日', en: 'As of' },
  knownOn: { ja: '時点', en: 'As known on' },
  now: { ja: '時点で判明している内容', en: '(known at that moment)' },
  close: { ja: '終了時点で判明していた内容', en: '(known at the close of that day)' },
  publication: { ja: '公表時点で判明していた内容', en: '(known at the publication)' },
  period: { ja: '期間', en: 'Period' },
  until: { ja: '～', en: 'to' },
  record: { ja: '記録', en: 'Record' },
  noRecord: { ja: '記録なし（記録の期間外の日付です）', en: 'No record (the day lies outside the log)' },
  conditions: { ja: '条件', en: 'Conditions' },
  everything: { ja: '全施設', en: 'all facilities' },
  rows: { ja: '件数', en: 'Rows' },
  source: { ja: '出典', en: 'Source' },
  sourceLog: {
    ja: 'オンライン資格確認導入ボード「資格」 導入段階の記録',
    en: 'Shikaku, rollout board of the online qualification check: milestone log',
  },
  note: { ja: '注意', en: 'Note' },
  demo: { ja: 'デモデータ（架空）', en: 'Demo data (fictitious)' },
  day: { ja: '日付', en: 'Day' },
  intervalEnd: { ja: '期間末日', en: 'Last day' },
  complete: { ja: '期間の状態', en: 'Interval' },
  isComplete: { ja: '確定', en: 'complete' },
  isUnfinished: { ja: '途中', en: 'unfinished' },
  nation: { ja: '全国', en: 'Nation' },
  type: { ja: '種別', en: 'Type' },
  prefecture: { ja: '都道府県', en: 'Prefecture' },
  prefectureCode: { ja: '都道府県コード', en: 'Prefecture code' },
  vendor: { ja: 'システム業者', en: 'Vendor' },
  noVendor: { ja: '（業者なし）', en: '(no vendor)' },
  stage: { ja: '次の工程', en: 'Next step' },
  code: { ja: '医療機関・薬局コード', en: 'Facility code' },
  name: { ja: '施設名', en: 'Name' },
  municipality: { ja: '市区町村', en: 'Municipality' },
  postalCode: { ja: '郵便番号', en: 'Postal code' },
  address: { ja: '所在地', en: 'Address' },
  phone: { ja: '電話番号', en: 'Telephone' },
  email: { ja: 'メールアドレス', en: 'Mail address' },
  waitingSince: { ja: '待ち開始日', en: 'Waiting since' },
  waitingDays: { ja: '待ち日数（暦日）', en: 'Waiting (calendar days)' },
  waitingDaysAtLeast: { ja: '待ち日数（以上）', en: 'Waiting days at least' },
  blocker: { ja: '滞留理由', en: 'Blocker' },
  plannedMonth: { ja: '導入予定月', en: 'Planned month' },
  readers: { ja: 'カードリーダー（台）', en: 'Readers' },
  visitOn: { ja: '訪問予定日', en: 'Visit on' },
  has: { ja: '満たす', en: 'Holds' },
  lacks: { ja: '満たさない', en: 'Lacks' },
  gained: { ja: '新たに満たした', en: 'Gained' },
  lost: { ja: '満たさなくなった', en: 'Lost' },
  since: { ja: '以降', en: 'since' },
  search: { ja: '検索語', en: 'Search' },
  figure: { ja: '項目', en: 'Figure' },
  value: { ja: '値', en: 'Value' },
  published: { ja: '公表値', en: 'As published' },
  computed: { ja: '算出方法', en: 'How' },
  fromLog: { ja: '記録から算出', en: 'computed from the log' },
  cited: { ja: '引用（固定値）', en: 'cited constant' },
} as const satisfies Record<string, Text>;

export const TITLES = {
  adoption: { ja: '導入状況', en: 'Adoption' },
  timeline: { ja: '導入状況の推移', en: 'Adoption over time' },
  facilities: { ja: '施設一覧', en: 'Facilities' },
  declaration: { ja: '集中導入開始宣言の数値', en: 'Figures of the declaration' },
} as const satisfies Record<string, Text>;

/** Below the table of a CP932 file. */
export function unmappableText(language: Language, codePoints: string): string {
  return language === 'ja'
    ? `CP932で表せない文字を〓に置き換えました：${codePoints}`
    : `Characters that CP932 cannot write were replaced by 〓: ${codePoints}`;
}
