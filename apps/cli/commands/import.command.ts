import { existsSync } from 'node:fs';
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

/** A real list never goes into a demo: that must not cost the time of making one. */
export function refuse(args: readonly string[], demo: boolean): readonly string[] | null {
  const request = readArguments(args);
  if (!request) return [`使い方 / usage: npm run import -- ${description}`];
  if (!existsSync(request.path)) return refusalLines('NOT_FOUND');
  if (!demo) return null;
  return [
    ...refusalLines('DEMO_DATABASE'),
    '実データのデータベースに取り込むには / into the database for real data:',
    `  ${realImportCommand(args)}`,
  ];
}

export async function run(args: readonly string[]): Promise<number> {
  const request = readArguments(args)!;
  const dataSource = await createDataSource(process.env['DATABASE_URL']!, { poolSize: 2 });
  const progress = await newProgress();
  try {
    const shown = shownBy(progress);
    const result = await importFacilityList(dataSource, new Clock(), request.path, {
      ...request.options,
      onProgress: shown.update,
    });
    if (result.kind === 'IMPORTED') shown.done();
    progress.end();
    if (result.kind === 'IMPORTED') {
      console.log(summaryLines(result.summary).join('\n'));
      return 0;
    }
    console.error(refusalLines(result.refusal, result.row).join('\n'));
    if (result.rejectedFile) console.error(`  ${result.rejectedFile}`);
    return 1;
  } finally {
    progress.end();
    await dataSource.destroy();
  }
}

interface Request {
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
    return { path: resolve(given), options: { feeTable, prefecture } };
  } catch {
    return null;
  }
}

/** Quoted for a shell where an argument needs it. */
function realImportCommand(args: readonly string[]): string {
  // A DATABASE_URL that is set led to the demo: without it the embedded database for real data is meant.
  const settings = process.env['DATABASE_URL'] ? 'DATABASE_URL= DEMO=0' : 'DEMO=0';
  const quoted = args.map((arg) =>
    /^[\w./@%+:,=-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", `'\\''`)}'`,
  );
  return `${settings} npm run import -- ${quoted.join(' ')}`;
}

function shownBy(progress: Progress): { update: NonNullable<ImportOptions['onProgress']>; done(): void } {
  let phase: string | null = null;
  let step: ReturnType<Progress['step']> | null = null;
  return {
    update(now) {
      if (now.phase !== phase) {
        step?.done();
        phase = now.phase;
        step = progress.step(
          phase === 'READING' ? '一覧の読み込み / reading the list' : '台帳への反映 / merging',
        );
      }
      step!.update(now.done, now.total);
    },
    done: () => step?.done(),
  };
}

async function newProgress(): Promise<Progress> {
  const { Progress: Display } = (await import(PROGRESS)) as { Progress: new () => Progress };
  return new Display();
}
