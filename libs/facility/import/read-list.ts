import type { CodeTable } from './code-table.js';
import { Findings } from './findings.js';
import { detectLayout, type Layout, type LayoutOptions } from './layout.rules.js';
import { RowJudge, type ListEntry } from './list-row.rules.js';
import { digestOf } from './line-digest.js';
import type { Table, TableRow } from '#platform';
import { LIST_LIMITS } from './list-limits.js';
import { scopeOfCode } from './missing.rules.js';
import { UnreadableList } from './unreadable-list.js';

/** Rows that a table's columns and fee table are found from. */
const SAMPLE_ROWS = 5_000;

/** Where entries go that differ from the register; `flush` is awaited between batches. */
export interface EntrySink {
  add(entry: ListEntry, row: number): void;
  flush(): Promise<void>;
}

export interface ReadTable {
  readonly name: string;
  readonly layout: Layout;
}

/** What reading a list came to. */
export class ReadResult {
  rows = 0;
  entries = 0;
  rejected = 0;
  duplicates = 0;
  readonly tables: ReadTable[] = [];
  readonly errors = new Findings();
  readonly warnings = new Findings();
  /** Entries by index into FACILITY_TYPES. */
  readonly types = [0, 0, 0, 0];
  /** Prefecture and fee table of the list, as {@link scopeOfCode} says them; a code found in the wrong list does not widen it. */
  readonly scope = new Set<number>();
}

/** Reads every table of a file; `codes` knows the register's entries and learns the list's. Throws {@link UnreadableList}. */
export async function readList(
  tables: AsyncIterable<Table>,
  options: LayoutOptions,
  codes: CodeTable,
  sink: EntrySink,
): Promise<ReadResult> {
  const result = new ReadResult();
  let unread: UnreadableList | null = null;
  for await (const table of tables) {
    const reader = new TableReader(table.name, options, codes, sink, result);
    try {
      await reader.read(table.rows);
    } catch (error) {
      // A cover sheet or an explanation beside the list is no reason to refuse the list.
      if (!(error instanceof UnreadableList) || reader.layout || !isNoList(error)) throw error;
      unread ??= error;
    }
  }
  if (result.tables.length === 0) throw unread ?? new UnreadableList('NO_ROWS');
  return result;
}

function isNoList({ refusal }: UnreadableList): boolean {
  return refusal === 'NO_CODE_COLUMN' || refusal === 'NO_ROWS';
}

class TableReader {
  layout: Layout | null = null;
  private judge: RowJudge | null = null;
  private sample: TableRow[] = [];

  constructor(
    private readonly table: string,
    private readonly options: LayoutOptions,
    private readonly codes: CodeTable,
    private readonly sink: EntrySink,
    private readonly result: ReadResult,
  ) {}

  async read(batches: AsyncIterable<readonly TableRow[]>): Promise<void> {
    for await (const batch of batches) {
      if (this.layout) this.take(batch);
      else this.sample.push(...batch);
      if (!this.layout && this.sample.length >= SAMPLE_ROWS) this.begin();
      await this.sink.flush();
    }
    if (!this.layout) this.begin();
  }

  private begin(): void {
    const layout = detectLayout(this.sample, this.table, this.options);
    if ('refusal' in layout) throw new UnreadableList(layout.refusal);
    this.layout = layout;
    this.judge = new RowJudge(layout);
    this.result.tables.push({ name: this.table, layout });
    const { sample } = this;
    this.sample = [];
    this.take(sample);
  }

  private take(rows: readonly TableRow[]): void {
    for (const row of rows) if (row.number > this.layout!.headerRow) this.takeRow(row);
    if (this.result.rows > LIST_LIMITS.rows) throw new UnreadableList('TOO_LARGE');
  }

  private takeRow({ number: row, cells }: TableRow): void {
    const { result, table } = this;
    result.rows += 1;
    const judged = this.judge!.judge(cells);
    if (judged.kind === 'REJECTED') {
      result.rejected += 1;
      for (const error of judged.errors) result.errors.add({ ...error, row, table });
      return;
    }
    const { entry, warnings } = judged;
    const { code } = entry;
    const number = Number(code);
    const found = this.codes.list(number, digestOf(entry));
    if (found === 'SAME_ROW' || found === 'OTHER_ROW') {
      result.duplicates += 1;
      const value = `${code} ${entry.name}`;
      const reason = 'DUPLICATE_DIFFERS';
      if (found === 'OTHER_ROW')
        result.warnings.add({ row, table, field: 'row', value, reason, suggestion: '' });
      return;
    }
    result.entries += 1;
    result.types[entry.type]! += 1;
    for (const warning of warnings) result.warnings.add({ ...warning, row, table });
    const misplaced = warnings.some(({ reason }) => reason === 'DENTAL_IN_MEDICAL_LIST');
    if (!misplaced) result.scope.add(scopeOfCode(number));
    if (found === 'DIFFERENT') this.sink.add(entry, row);
  }
}
