import { Injectable } from '@nestjs/common';
import type { Insurer } from './insurer.js';
import { QualificationDatabase, type Statement } from './qualification-database.js';

const ALL: Statement = {
  name: 'qualification-insurers',
  text: 'SELECT id, number, name FROM qualification.insurer',
};
const SAVE: Statement = {
  name: 'qualification-save-insurer',
  text: `INSERT INTO qualification.insurer (number, name) VALUES ($1, $2)
    ON CONFLICT (number) DO UPDATE SET name = excluded.name RETURNING id`,
};

/** The 3,400 insurers, kept in the process: every answer names one. */
@Injectable()
export class InsurerRepository {
  private known: Map<number, Insurer> | undefined;

  constructor(private readonly database: QualificationDatabase) {}

  /** An id that is not known yet was added by another process: all are read again. */
  async byIds(ids: Iterable<number>): Promise<ReadonlyMap<number, Insurer>> {
    for (const id of ids) {
      if (!this.known?.has(id)) {
        const rows = await this.database.rows<Insurer & { id: number }>(ALL);
        this.known = new Map(rows.map((row) => [row.id, row]));
        break;
      }
    }
    return this.known ?? new Map<number, Insurer>();
  }

  /** null: none of that number. */
  async byNumber(number: string): Promise<Insurer | null> {
    const of = (): Insurer | undefined =>
      [...(this.known?.values() ?? [])].find((one) => one.number === number);
    // another process may have added it
    return of() ?? ((await this.byIds([0])) && (of() ?? null));
  }

  /** Adds it, or gives it another name. */
  async save(number: string, name: string): Promise<number> {
    const [{ id }] = (await this.database.rows<{ id: number }>(SAVE, [number, name])) as [{ id: number }];
    this.known = undefined;
    return id;
  }
}
