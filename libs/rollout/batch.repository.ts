import { accountOf, type Viewer } from '#access';
import type { SqlSession } from './sql-session.js';

export interface NewBatchRow {
  readonly kind: 'IMPORT' | 'UPLOAD' | 'UNDO';
  readonly title: string;
  readonly accountId: number | null;
  /** Domain clock. */
  readonly recordedAt: Date;
  readonly undoes: number | null;
}

const INSERT = {
  name: 'rollout-batch-insert',
  text: `insert into batch (kind, title, account_id, recorded_at, undoes) values ($1, $2, $3, $4, $5) returning id`,
};
// The demo's own load is no batch anybody undoes: nothing would be left.
const FIND = {
  name: 'rollout-batch-find',
  text: `select b.id, b.account_id, a.vendor_id from batch b left join account a on a.id = b.account_id
    where b.id = $1 and b.kind <> 'DEMO'`,
};
const EVENTS = {
  name: 'rollout-batch-events',
  text: `select facility_id, json_agg(id) as ids from milestone_event
    where batch_id = $1 and facility_id is not null group by facility_id order by facility_id`,
};

export async function insertBatch(session: SqlSession, batch: NewBatchRow): Promise<number> {
  const values = [batch.kind, batch.title, batch.accountId, batch.recordedAt, batch.undoes];
  return (await session.rows<{ id: number }>(INSERT, values))[0]!.id;
}

/** Whether there is such a batch and the viewer may undo it: the ministry any, others their own side's. */
export async function mayUndoBatch(session: SqlSession, viewer: Viewer, batchId: number): Promise<boolean> {
  if (viewer.role === 'ANALYST' || viewer.role === 'INSURER' || accountOf(viewer) === null) return false;
  const [batch] = await session.rows<{ account_id: number | null; vendor_id: number | null }>(FIND, [
    batchId,
  ]);
  if (!batch || viewer.role === 'ADMINISTRATOR') return batch !== undefined;
  return viewer.role === 'VENDOR'
    ? batch.vendor_id === viewer.vendorId
    : batch.account_id === accountOf(viewer);
}

/** Event ids of a batch by facility, in facility order. */
export async function eventsOfBatch(session: SqlSession, batchId: number): Promise<Map<number, Set<number>>> {
  const rows = await session.rows<{ facility_id: number; ids: number[] }>(EVENTS, [batchId]);
  return new Map(rows.map((row) => [row.facility_id, new Set(row.ids)]));
}
