import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  feeTableOfText,
  importFacilityList,
  prefectureByName,
  refusalLines,
  summaryLines,
  type ImportOptions,
} from '#facility';
import { Clock, createDataSource } from '#platform';
import type { Progress } from '../start/progress.js';

export const name = 'import';
export const description =
  'FILE [--table medical|dental|pharmacy] [--prefecture 13]: 施設一覧の取り込み / imports a list of facilities (CSV, xlsx, zip)';

const PROGRESS = new URL('../../../../scripts/lib/progress.mjs', import.meta.url).href;

export async function run(args: readonly string[]): Promise<number> {
  const request = readArguments(args);
  if (!request) {
    console.error(`使い方 / usage: npm run import -- ${description}`);
    return 1;
  }
  const dataSource = await createDataSource(process.env['DATABASE_URL']!, { poolSize: 2 });
  const progress = await newProgress();
  try {
    const onProgress = shownBy(progress);
    const result = await importFacilityList(dataSource, new Clock(), request.path, {
      ...request.options,
      onProgress,
    });
    progress.end();
    if (result.kind === 'IMPORTED') {
      console.log(summaryLines(result.summary).join('\n'));
      return 0;
    }
    console.error(refusalLines(result.refusal, result.row, request.given).join('\n'));
    if (result.rejectedFile) console.error(`  ${result.rejectedFile}`);
    return 1;
  } finally {
    progress.end();
    await dataSource.destroy();
  }
}

interface Request {
  /** As it was typed, for the command that is printed. */
  readonly given: string;
  readonly path: string;
  readonly options: ImportOptions;
}

function readArguments(args: readonly string[]): Request | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { table: { type: 'string' }, prefecture: { type: 'string' } },
    });
    const [given] = positionals;
    const feeTable = values.table === undefined ? null : feeTableOfText(values.table);
    const prefecture =
      values.prefecture === undefined ? null : (prefectureByName(values.prefecture)?.code ?? null);
    const misread =
      (values.table !== undefined && !feeTable) || (values.prefecture !== undefined && !prefecture);
    if (given === undefined || positionals.length > 1 || misread) return null;
    return { given, path: resolve(given), options: { feeTable, prefecture } };
  } catch {
    return null;
  }
}

function shownBy(progress: Progress): NonNullable<ImportOptions['onProgress']> {
  let phase: string | null = null;
  let step: ReturnType<Progress['step']> | null = null;
  return (now) => {
    if (now.phase !== phase) {
      step?.done();
      phase = now.phase;
      step = progress.step(
        phase === 'READING' ? '一覧の読み込み / reading the list' : '台帳への反映 / merging',
      );
    }
    step!.update(now.done, now.total);
  };
}

async function newProgress(): Promise<Progress> {
  const { Progress: Display } = (await import(PROGRESS)) as { Progress: new () => Progress };
  return new Display();
}
