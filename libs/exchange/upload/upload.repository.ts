import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { LayoutId } from '../file/layouts.js';
import { LEASE_SECONDS } from './upload-limits.js';
import type { UploadState } from './upload-state.js';

/** An upload as its work needs it. */
export interface UploadRecord {
  readonly id: number;
  readonly accountId: number;
  readonly vendorId: number | null;
  readonly fileName: string;
  readonly state: UploadState;
  readonly layout: LayoutId | null;
  readonly acceptOffers: boolean;
  readonly allOrNothing: boolean;
  readonly cancelAsked: boolean;
  readonly batchId: number | null;
}

const COLUMNS = `id, account_id AS "accountId", vendor_id AS "vendorId", file_name AS "fileName", state, layout,
  accept_offers AS "acceptOffers", all_or_nothing AS "allOrNothing", cancel_asked AS "cancelAsked", batch_id AS "batchId"`;
const LEASE = `now() + interval '${LEASE_SECONDS} seconds'`;
const DUE = `state IN ('RECEIVED', 'CONFIRMING', 'UNDOING')`;

/** The ledger of files: what is due, and who works on it. */
@Injectable()
export class UploadRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Due for nobody before its last byte has come. */
  async create(row: { accountId: number; vendorId: number | null; fileName: string }): Promise<number> {
    const [made] = await this.dataSource.query<{ id: number }[]>(
      `INSERT INTO upload (account_id, vendor_id, file_name, bytes, state)
       VALUES ($1, $2, $3, 0, 'RECEIVING') RETURNING id`,
      [row.accountId, row.vendorId, row.fileName],
    );
    return made!.id;
  }

  async addPart(id: number, number: number, bytes: Buffer): Promise<void> {
    await this.dataSource.query(
      `WITH part AS (INSERT INTO upload_part (upload_id, number, bytes) VALUES ($1, $2, $3))
       UPDATE upload SET bytes = bytes + $4 WHERE id = $1`,
      [id, number, bytes, bytes.length],
    );
  }

  async *parts(id: number): AsyncGenerator<Buffer> {
    for (let number = 0; ; number += 1) {
      const [part] = await this.dataSource.query<{ bytes: Buffer }[]>(
        'SELECT bytes FROM upload_part WHERE upload_id = $1 AND number = $2',
        [id, number],
      );
      if (!part) return;
      yield part.bytes;
    }
  }

  async forget(id: number): Promise<void> {
    await this.dataSource.query('DELETE FROM upload WHERE id = $1', [id]);
  }

  async byId(id: number, manager: EntityManager = this.dataSource.manager): Promise<UploadRecord | null> {
    const [row] = await manager.query<UploadRecord[]>(`SELECT ${COLUMNS} FROM upload WHERE id = $1`, [id]);
    return row ?? null;
  }

  /** Whoever holds this row's lock is the only one to write for the upload. */
  async lock(id: number, manager: EntityManager): Promise<UploadRecord> {
    const [row] = await manager.query<UploadRecord[]>(
      `SELECT ${COLUMNS} FROM upload WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return row!;
  }

  /** The upload that has waited longest and is nobody's, now the caller's for the length of a lease; null: none. */
  async take(): Promise<number | null> {
    const rows = await this.dataSource.query<{ id: number }[]>(
      `WITH taken AS (UPDATE upload SET lease_until = ${LEASE} WHERE id = (
         SELECT id FROM upload WHERE ${DUE} AND (lease_until IS NULL OR lease_until < now())
         ORDER BY received_at LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id)
       SELECT id FROM taken`,
    );
    return rows[0]?.id ?? null;
  }

  /** Notes how far the work is and keeps it the caller's. */
  async progress(id: number, done: number, total: number | null = null): Promise<void> {
    await this.dataSource.query(
      `UPDATE upload SET done = $2, total = coalesce($3, total), lease_until = ${LEASE} WHERE id = $1`,
      [id, done, total],
    );
  }

  /** Left for a worker. */
  async release(id: number): Promise<void> {
    await this.dataSource.query('UPDATE upload SET lease_until = NULL WHERE id = $1', [id]);
  }

  async setLayout(id: number, layout: LayoutId): Promise<void> {
    await this.dataSource.query('UPDATE upload SET layout = $2 WHERE id = $1', [id, layout]);
  }

  /** From one of these states to another, once: false where somebody else was faster, or it is no longer so. */
  async move(
    id: number,
    from: readonly UploadState[],
    to: UploadState,
    set: Readonly<Record<string, unknown>> = {},
    manager: EntityManager = this.dataSource.manager,
  ): Promise<boolean> {
    const names = Object.keys(set);
    const assignments = names.map((name, index) => `, ${name} = $${index + 4}`).join('');
    const rows = await manager.query<{ id: number }[]>(
      `WITH moved AS (UPDATE upload SET state = $3${assignments} WHERE id = $1 AND state = ANY($2) RETURNING id)
       SELECT id FROM moved`,
      [id, from, to, ...names.map((name) => set[name])],
    );
    return rows.length > 0;
  }

  async dropParts(id: number): Promise<void> {
    await this.dataSource.query('DELETE FROM upload_part WHERE upload_id = $1', [id]);
  }

  /** Rows and files of uploads that nobody has touched for so long; what they wrote stays in the log, with its batch. */
  async dropOld(days: number): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM upload WHERE received_at < now() - make_interval(days => $1) AND NOT (${DUE})`,
      [days],
    );
    await this.dataSource.query(
      `DELETE FROM bulk_request WHERE made_at < now() - make_interval(days => $1)`,
      [days],
    );
  }
}
