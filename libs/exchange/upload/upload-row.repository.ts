import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { RawCells } from '../row/read-row.rules.js';
import type { RowVerdict } from '../row/row-verdict.js';

/** A row as typed. */
export interface TypedRow {
  readonly number: number;
  readonly cells: RawCells;
}

export interface JudgedRow extends TypedRow {
  readonly code: string | null;
  readonly verdict: RowVerdict;
}

/** A row that would change something, with the facility's version it was judged on. */
export interface ChangingRow extends TypedRow {
  readonly version: number;
}

const SAVE = `INSERT INTO upload_row
    (upload_id, number, code, facility_id, version, outcome, cells, changes, problems, warnings, fixed)
  SELECT $1, r.number, r.code, r.facility_id, r.version, r.outcome, r.cells, r.changes, r.problems, r.warnings, r.fixed
  FROM json_to_recordset($2::json) AS r(number int, code text, facility_id int, version int, outcome text, cells jsonb,
    changes jsonb, problems jsonb, warnings jsonb, fixed jsonb)
  ON CONFLICT (upload_id, number) DO UPDATE SET code = EXCLUDED.code, facility_id = EXCLUDED.facility_id,
    version = EXCLUDED.version, outcome = EXCLUDED.outcome, changes = EXCLUDED.changes,
    problems = EXCLUDED.problems, warnings = EXCLUDED.warnings, fixed = EXCLUDED.fixed`;

@Injectable()
export class UploadRowRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Written anew where they were there before. */
  async save(
    id: number,
    rows: readonly JudgedRow[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<void> {
    if (rows.length === 0) return;
    const values = rows.map(({ number, code, cells, verdict }) => ({
      number,
      code,
      facility_id: verdict.facilityId,
      version: verdict.version,
      outcome: verdict.outcome,
      cells,
      changes: filled(verdict.changes),
      problems: filled(verdict.problems),
      warnings: filled(verdict.warnings),
      fixed: filled(verdict.fixed),
    }));
    await manager.query(SAVE, [id, JSON.stringify(values)]);
  }

  async clear(id: number): Promise<void> {
    await this.dataSource.query('DELETE FROM upload_row WHERE upload_id = $1', [id]);
  }

  /** Rows not written yet, as typed, in order. */
  async *typed(id: number, atATime: number): AsyncGenerator<TypedRow[]> {
    for (let last = 0; ;) {
      const rows = await this.dataSource.query<TypedRow[]>(
        `SELECT number, cells FROM upload_row WHERE upload_id = $1 AND number > $2 AND NOT written
         ORDER BY number LIMIT $3`,
        [id, last, atATime],
      );
      if (rows.length === 0) return;
      yield rows;
      last = rows.at(-1)!.number;
    }
  }

  /** Of the next facilities, all rows that would change something and are not written: rows of one stay together. */
  async changing(id: number, facilities: number, manager: EntityManager): Promise<ChangingRow[]> {
    return manager.query<ChangingRow[]>(
      `SELECT number, cells, version FROM upload_row
       WHERE upload_id = $1 AND outcome = 'CHANGE' AND NOT written AND code IN (
         SELECT DISTINCT code FROM upload_row WHERE upload_id = $1 AND outcome = 'CHANGE' AND NOT written
         ORDER BY code LIMIT $2)
       ORDER BY number`,
      [id, facilities],
    );
  }

  async markWritten(id: number, numbers: readonly number[], manager: EntityManager): Promise<void> {
    await manager.query(
      'UPDATE upload_row SET written = true WHERE upload_id = $1 AND number = ANY($2::int[])',
      [id, numbers],
    );
  }

  async unmark(id: number): Promise<void> {
    await this.dataSource.query('UPDATE upload_row SET written = false WHERE upload_id = $1 AND written', [
      id,
    ]);
  }

  async count(id: number, outcome: string): Promise<number> {
    const [row] = await this.dataSource.query<{ count: number }[]>(
      'SELECT count(*) FROM upload_row WHERE upload_id = $1 AND outcome = $2',
      [id, outcome],
    );
    return row!.count;
  }
}

/** Nothing takes no room. */
function filled<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}
