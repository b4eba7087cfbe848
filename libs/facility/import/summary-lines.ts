import { prefectureByNumber } from '../prefectures.js';
import { FEE_TABLE_NAMES } from '../facility-type.rules.js';
import { feeTableName, REASON_TEXTS, type FindingReason } from './import-messages.js';
import type { ImportSummary } from './import-facility-list.js';

const TYPES = [
  '病院 (hospitals)',
  '医科診療所 (medical clinics)',
  '歯科診療所 (dental clinics)',
  '薬局 (pharmacies)',
];
const WIDTH = 9;

/** What an import came to, for a terminal; files last. */
export function summaryLines(summary: ImportSummary): string[] {
  const { rows, created, updated, unchanged, duplicates, warnings, errors } = summary;
  const main: [string, number][] = [
    ['読み込んだ行 (rows read)', rows],
    ['新規 (created)', created],
    ['更新 (updated)', updated],
    ['変更なし (unchanged)', unchanged],
    ['重複 (duplicates, merged)', duplicates],
    ['警告 (warnings)', warnings],
    ['エラー (errors, rejected rows)', errors],
  ];
  return [
    ...summary.tables.map(tableLine),
    ...main.map(([label, count]) => line(label, count)),
    ...TYPES.map((label, type) => line(`  ${label}`, summary.types[type] ?? 0)).filter(
      (_, type) => summary.types[type],
    ),
    ...Object.entries(summary.warningsByReason).map(([reason, count]) =>
      line(`  警告 (warning): ${REASON_TEXTS[reason as FindingReason]}`, count),
    ),
    ...optional(
      'この一覧にない → 廃止の可能性（廃止にはしません） (not listed: possibly closed, not closed)',
      summary.possiblyClosed,
    ),
    ...optional('再び一覧に掲載 (listed again)', summary.foundAgain),
    ...partialLine(summary),
    ...fileLine('取り込めなかった行 (rejected rows)', summary.rejectedFile),
    ...fileLine('警告の一覧 (warnings)', summary.warningsFile),
  ];
}

function tableLine({ name, layout }: ImportSummary['tables'][number]): string {
  const header =
    layout.headerRow === 0 ? '見出しなし (no header)' : `見出し ${layout.headerRow} 行目 (header)`;
  return `${name}: ${layout.codeDigits} 桁 (digits), ${feeTableName(layout.feeTable)}, ${header}`;
}

function partialLine({ partial }: ImportSummary): string[] {
  if (partial.length === 0) return [];
  const names = partial.map(
    ({ feeTable, prefecture }) => `${prefectureByNumber(prefecture).shortName}・${FEE_TABLE_NAMES[feeTable]}`,
  );
  return [
    `一部だけの一覧とみなし、廃止の可能性は付けません (a part of the list, nothing marked): ${names.join('、')}`,
  ];
}

function optional(label: string, count: number): string[] {
  return count > 0 ? [line(label, count)] : [];
}

function fileLine(label: string, path: string | null): string[] {
  return path === null ? [] : [`${label}: ${path}`];
}

function line(label: string, count: number): string {
  return `${count.toLocaleString('en').padStart(WIDTH)}  ${label}`;
}
