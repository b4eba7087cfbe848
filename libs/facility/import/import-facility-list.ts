import { basename } from 'node:path';
import type { DataSource } from 'typeorm';
import { openTables, type Clock } from '#platform';
import type { FindingReason } from './import-messages.js';
import { ImportSession } from './import-session.js';
import type { LayoutOptions } from './layout.rules.js';
import type { CodeTable } from './code-table.js';
import { readKnownEntries } from './known-entries.js';
import { missingFrom, type ScopePair } from './missing.rules.js';
import { mergeList, type MergeResult } from './merge-list.js';
import { LIST_LIMITS } from './list-limits.js';
import { readList, type ReadResult, type ReadTable } from './read-list.js';
import { ListStage } from './stage-list.js';
import { UnreadableList, type Refusal } from './unreadable-list.js';

export interface ImportProgress {
  readonly phase: 'READING' | 'MERGING';
  /** Bytes of `total`; while merging both are 0. */
  readonly done: number;
  readonly total: number;
}

export interface ImportOptions extends LayoutOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** rows = created + updated + unchanged + duplicates + errors. */
export interface ImportSummary {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly duplicates: number;
  readonly warnings: number;
  /** Rejected rows. */
  readonly errors: number;
  readonly possiblyClosed: number;
  readonly foundAgain: number;
  /** Prefectures and fee tables the list holds only a part of: nothing was marked there. */
  readonly partial: readonly ScopePair[];
  readonly tables: readonly ReadTable[];
  /** Entries by index into FACILITY_TYPES. */
  readonly types: readonly number[];
  readonly warningsByReason: Readonly<Partial<Record<FindingReason, number>>>;
  /** Beside the list; null: there were none, or the folder cannot be written. */
  readonly rejectedFile: string | null;
  readonly warningsFile: string | null;
}

export type ImportResult =
  | { readonly kind: 'IMPORTED'; readonly summary: ImportSummary }
  | {
      readonly kind: 'REFUSED';
      readonly refusal: Refusal;
      readonly row: number | null;
      readonly rejectedFile: string | null;
    };

/** Lists shorter than this are judged row by row however many of them are wrong. */
const LONG_LIST = 100;

/**
 * Imports a list of facility codes (CSV, xlsx, or a zip of them) into a real database. Staged by COPY, merged in one
 * short transaction, and nothing is written unless the whole file could be read. Never closes a facility: what a list
 * lacks is marked possibly closed, within its fee tables and prefectures. Importing the same list again changes nothing.
 */
export async function importFacilityList(
  dataSource: DataSource,
  clock: Clock,
  file: string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  try {
    await assertRealDatabase(dataSource);
    const session = await ImportSession.open(dataSource);
    try {
      return await importInto(session, clock, file, options);
    } finally {
      await session.close();
    }
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error;
    return { kind: 'REFUSED', refusal: error.refusal, row: error.row, rejectedFile: null };
  }
}

async function assertRealDatabase(dataSource: DataSource): Promise<void> {
  const [instance] = await dataSource.query<{ kind: string }[]>('SELECT kind FROM instance');
  if (!instance) throw new UnreadableList('NO_DATABASE');
  if (instance.kind === 'DEMO') throw new UnreadableList('DEMO_DATABASE');
}

async function importInto(
  session: ImportSession,
  clock: Clock,
  file: string,
  options: ImportOptions,
): Promise<ImportResult> {
  const codes = await readKnownEntries(session);
  const read = await stage(session, file, codes, options);
  if (read.entries === 0 || (read.rows >= LONG_LIST && read.rejected * 2 > read.rows)) {
    const rejectedFile = await read.errors.write(`${file}.rejected.csv`);
    return { kind: 'REFUSED', refusal: 'MOSTLY_ERRORS', row: null, rejectedFile };
  }
  options.onProgress?.({ phase: 'MERGING', done: 0, total: 0 });
  const { missing, partial } = missingFrom(codes.knownCodes(), read.scope);
  const merged = await mergeList(session, clock, basename(file), missing);
  for (const { row, code, succeeded } of merged.odd) {
    const reason = succeeded ? 'CODE_SUCCEEDED' : 'CLOSED_HERE';
    read.warnings.add({ row, field: 'code', value: code, reason, suggestion: '', table: '' });
  }
  return { kind: 'IMPORTED', summary: await summaryOf(read, merged, partial, file) };
}

async function stage(
  session: ImportSession,
  file: string,
  codes: CodeTable,
  options: ImportOptions,
): Promise<ReadResult> {
  const report = (done: number, total: number): void =>
    options.onProgress?.({ phase: 'READING', done, total });
  const list = await openTables(file, LIST_LIMITS, report);
  try {
    const stage = await ListStage.create(session);
    try {
      const read = await readList(list.tables, options, codes, stage);
      await stage.end();
      return read;
    } catch (error) {
      await stage.abort();
      throw error;
    }
  } finally {
    list.close();
  }
}

async function summaryOf(
  read: ReadResult,
  merged: MergeResult,
  partial: readonly ScopePair[],
  file: string,
): Promise<ImportSummary> {
  const warningsByReason: Partial<Record<FindingReason, number>> = {};
  for (const { reason } of read.warnings.all) warningsByReason[reason] = (warningsByReason[reason] ?? 0) + 1;
  const { created, updated, possiblyClosed, foundAgain } = merged;
  return {
    rows: read.rows,
    created,
    updated,
    unchanged: read.entries - created - updated,
    duplicates: read.duplicates,
    warnings: read.warnings.count,
    errors: read.rejected,
    possiblyClosed,
    foundAgain,
    partial,
    tables: read.tables,
    types: read.types,
    warningsByReason,
    rejectedFile: await read.errors.write(`${file}.rejected.csv`),
    warningsFile: await read.warnings.write(`${file}.warnings.csv`),
  };
}
