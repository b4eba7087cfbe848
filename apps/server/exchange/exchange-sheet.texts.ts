/** Words of the files that go out to come back. Columns marked （参照） are passed over when the file comes back. */
export const EXCHANGE_SHEET_TEXTS = {
  title: { ja: '対応一覧', en: 'Queue' },
  vendor: { ja: 'システム業者', en: 'Vendor' },
  day: { ja: '作成日', en: 'Made on' },
  howTo: { ja: '記入方法', en: 'How to fill in' },
  howToText: {
    ja: '日付と滞留理由を書き換えて、このファイルをそのまま取り込めます。空欄は「変更なし」です。誤りを消すには「取消」、ある日で終わったときは「取消 2021-07-10」、滞留理由がなくなったら「解消」と入力します。「版」の列と（参照）の列は変更しないでください。',
    en: 'Change days and blockers and hand this file in as it is. An empty cell changes nothing. Write 取消 (or cancel) for what was never true, “cancel 2021-07-10” for what ended on that day, “none” for a blocker that is gone. Leave the version and the columns marked (for reference) alone.',
  },
  name: { ja: '施設名（参照）', en: 'Facility (for reference)' },
  stage: { ja: '現在の段階（参照）', en: 'Stage (for reference)' },
  waiting: { ja: '連絡からの日数（参照）', en: 'Days since contact (for reference)' },
  type: { ja: '施設種別（参照）', en: 'Type (for reference)' },
  prefecture: { ja: '都道府県（参照）', en: 'Prefecture (for reference)' },
  municipality: { ja: '市区町村（参照）', en: 'Municipality (for reference)' },
  address: { ja: '住所（参照）', en: 'Address (for reference)' },
  phone: { ja: '電話番号（参照）', en: 'Telephone (for reference)' },
  errorTitle: { ja: 'エラーの行', en: 'Rows with errors' },
  file: { ja: '元のファイル', en: 'File' },
  mend: { ja: '直し方', en: 'How to mend' },
  mendText: {
    ja: '値を直して、このファイルをもう一度取り込んでください。「ほかの方が更新しています」の行は、現在の値を確認した上でそのまま取り込むと上書きします。',
    en: 'Mend the values and hand this file in again. A row that somebody changed meanwhile is written over when it comes back as it is: look at what stands there first.',
  },
  row: { ja: '元の行番号', en: 'Row in the file' },
  reason: { ja: 'エラーの内容', en: 'What is wrong' },
  offer: { ja: '修正の候補', en: 'Write instead' },
} as const;
