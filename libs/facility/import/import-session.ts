import type { Readable, Writable } from 'node:stream';
import type { Client } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { TEMPORARY_TABLES } from './import-sql.js';
import { UnreadableList } from './unreadable-list.js';

/** Any constant: two imports at once would both create the same new facilities. */
const IMPORT_LOCK = 0x1_4d_50;

/** One connection for the whole import: its temporary tables and its lock live there. */
export class ImportSession {
  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: Client,
  ) {}

  /** Throws {@link UnreadableList} `BUSY` while another import runs. */
  static async open(dataSource: DataSource): Promise<ImportSession> {
    const runner = dataSource.createQueryRunner();
    const client = (await runner.connect()) as Client;
    const session = new ImportSession(runner, client);
    // A list takes longer to read than a request may; the merge itself is short.
    await session.query(`SET statement_timeout = 0; SET transaction_timeout = 0; SET work_mem = '64MB'`);
    const [row] = await session.query<{ locked: boolean }>('SELECT pg_try_advisory_lock($1) AS locked', [
      IMPORT_LOCK,
    ]);
    if (row?.locked) return session;
    await session.close();
    throw new UnreadableList('BUSY');
  }

  async query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    // Without parameters the simple protocol, which takes several statements.
    const { rows } = await (parameters.length > 0
      ? this.client.query(sql, parameters)
      : this.client.query(sql));
    return rows as Row[];
  }

  /** Rows that a statement changed. */
  async execute(sql: string, parameters: unknown[] = []): Promise<number> {
    return (await this.client.query(sql, parameters)).rowCount ?? 0;
  }

  /** Begins a COPY of pg-copy-streams. */
  copy<Stream extends Readable | Writable>(stream: Stream): Stream {
    return this.client.query(stream as never) as unknown as Stream;
  }

  async transaction(work: () => Promise<void>): Promise<void> {
    await this.query('BEGIN');
    try {
      await work();
      await this.query('COMMIT');
    } catch (error) {
      await this.query('ROLLBACK').catch(() => {});
      throw error;
    }
  }

  /** Gives the connection back as it was. Safe to call after a failure. */
  async close(): Promise<void> {
    try {
      await this.query(`DROP TABLE IF EXISTS ${TEMPORARY_TABLES.join(', ')};
        RESET statement_timeout; RESET transaction_timeout; RESET work_mem`);
      await this.query('SELECT pg_advisory_unlock_all()');
    } finally {
      await this.runner.release();
    }
  }
}
