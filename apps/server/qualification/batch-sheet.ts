import { dayFromIso, isoFromDay } from '#calendar';
import { receptionNumber, type Reception } from '#qualification';
import { inMemory, type Cell, type Column, type Sheet } from '../download/sheet.js';
import type { Language } from '../graphql/language.js';
import { batchRows } from './batch-json.js';

const COLUMNS: readonly (Column & { readonly en: string })[] = [
  { header: '行', en: 'Line', kind: 'NUMBER', width: 6 },
  { header: '整理番号', en: 'Own number', kind: 'TEXT', width: 16 },
  { header: '結果', en: 'Answer', kind: 'TEXT', width: 20 },
  { header: '氏名', en: 'Name', kind: 'TEXT', width: 20 },
  { header: '氏名カナ', en: 'Kana', kind: 'TEXT', width: 20 },
  { header: '生年月日', en: 'Birth date', kind: 'DAY', width: 12 },
  { header: '保険者名', en: 'Insurer', kind: 'TEXT', width: 28 },
  { header: '枝番', en: 'Branch', kind: 'TEXT', width: 6 },
  { header: '窓口ですること', en: 'What to do', kind: 'TEXT', width: 60 },
];

/** The result of a batch for the facility that asked. Symbol and number are on its own list, by line. */
export function batchSheet(reception: Reception, language: Language): Sheet {
  const ja = language === 'ja';
  const rows = batchRows(reception, language).map((row): Cell[] => [
    row.line,
    row.identifier,
    row.answer,
    row.name,
    row.kana,
    row.birthdate === null ? null : dayFromIso(row.birthdate),
    row.insurerName,
    row.branch,
    row.nextStep,
  ]);
  const day = isoFromDay(reception.request.day);
  const test = reception.result?.connectionTest === true;
  const title = ja ? '資格確認の一括照会の結果' : 'Results of a batch of qualification checks';
  return {
    title,
    fileName: `${title}_${day}`,
    asciiName: `checks_${day}`,
    notes: [
      [ja ? '受付番号' : 'Reception', receptionNumber(reception)],
      [ja ? '資格確認日' : 'Checked for', day],
      ...(test ? [[ja ? '注意' : 'Note', ja ? '接続テスト（運用開始前）' : 'Connection test'] as const] : []),
    ],
    columns: COLUMNS.map(({ en, header, ...column }) => ({ ...column, header: ja ? header : en })),
    rowCount: rows.length,
    rows: () => inMemory(rows),
  };
}
