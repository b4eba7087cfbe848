import { rm, writeFile } from 'node:fs/promises';
import { csvText } from '#platform';
import type { Field } from './header.rules.js';
import { FIELD_NAMES, REASON_TEXTS, type FindingReason } from './import-messages.js';

export interface Finding {
  readonly row: number;
  readonly field: Field | 'row';
  readonly value: string;
  readonly reason: FindingReason;
  readonly suggestion: string;
  /** File or sheet. */
  readonly table: string;
}

/** More than anybody reads; counted beyond that, not kept. */
const KEPT = 100_000;
const HEADER = [
  '行番号 (row)',
  '項目 (field)',
  '値 (value)',
  '理由 (reason)',
  '修正案 (suggested fix)',
  '表 (table)',
];
const BYTE_ORDER_MARK = '\uFEFF';

/** Collects what is to be said about rows, and writes it as a CSV that Excel opens. */
export class Findings {
  count = 0;
  private readonly kept: Finding[] = [];

  add(finding: Finding): void {
    this.count += 1;
    if (this.kept.length < KEPT) this.kept.push(finding);
  }

  get all(): readonly Finding[] {
    return this.kept;
  }

  /**
   * Writes them to `path` and returns it; with none, removes what an earlier run left there and returns null. null also
   * where the folder cannot be written.
   */
  async write(path: string): Promise<string | null> {
    try {
      if (this.count === 0) {
        await rm(path, { force: true });
        return null;
      }
      const lines = [HEADER, ...this.kept.map(cellsOf)].map((cells) => cells.map(csvText).join(','));
      await writeFile(path, `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`);
      return path;
    } catch {
      return null;
    }
  }
}

function cellsOf({ row, field, value, reason, suggestion, table }: Finding): string[] {
  return [String(row), FIELD_NAMES[field], value, REASON_TEXTS[reason], suggestion, table];
}
