import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { isUploader, vendorOf } from './upload-owner.js';
import type { UploadCounts, UploadRowFilter, UploadRowView, UploadView } from './upload-view.js';

const VIEW = `u.id, u.file_name AS "fileName", u.bytes, u.received_at AS "receivedAt", a.display_name AS by, u.state,
  u.layout, u.refusal, u.refusal_row AS "refusalRow", u.accept_offers AS "acceptOffers", u.conflict,
  u.cancel_asked AS "cancelAsked", u.done, u.total, u.batch_id AS "batchId", u.retracted, u.left_out AS "leftOut"`;

// while rows are still being judged, their number is the progress's; counting them at every poll would be the work again
const COUNTS = `SELECT upload_id AS id, count(*) AS rows,
    count(*) FILTER (WHERE outcome = 'CHANGE') AS change, count(*) FILTER (WHERE outcome = 'UNCHANGED') AS unchanged,
    count(*) FILTER (WHERE outcome = 'ERROR') AS error, count(*) FILTER (WHERE outcome = 'STALE') AS stale,
    count(*) FILTER (WHERE outcome = 'CHANGE' AND warnings @> '["STEP_BACKWARD"]') AS backward,
    count(*) FILTER (WHERE fixed IS NOT NULL) AS fixed,
    count(*) FILTER (WHERE outcome = 'ERROR' AND jsonb_path_exists(problems, '$[*] ? (@.offer != null && @.column != "code")')) AS offered,
    count(*) FILTER (WHERE written) AS written
  FROM upload_row WHERE upload_id = ANY($1) GROUP BY upload_id`;
const NO_ROWS: UploadCounts = {
  rows: 0,
  change: 0,
  unchanged: 0,
  error: 0,
  stale: 0,
  backward: 0,
  fixed: 0,
  offered: 0,
  written: 0,
};

const ROW = `r.number, r.code, f.name AS "facilityName", r.outcome, r.written, r.cells,
  coalesce(r.changes, '[]') AS changes, coalesce(r.problems, '[]') AS problems,
  coalesce(r.warnings, '[]') AS warnings, coalesce(r.fixed, '[]') AS fixed, r.version`;
const CONDITIONS: Readonly<Record<UploadRowFilter, string>> = {
  CHANGE: `r.outcome = 'CHANGE'`,
  UNCHANGED: `r.outcome = 'UNCHANGED'`,
  ERROR: `r.outcome = 'ERROR'`,
  STALE: `r.outcome = 'STALE'`,
  BACKWARD: `r.outcome = 'CHANGE' AND r.warnings @> '["STEP_BACKWARD"]'`,
  FIXED: `r.fixed IS NOT NULL`,
};
const LATEST = 50;

/** Uploads of the viewer's own side; all others are absent. */
@Injectable()
export class UploadReadModel {
  constructor(private readonly dataSource: DataSource) {}

  async byId(viewer: Viewer, id: number): Promise<UploadView | null> {
    return (await this.views(viewer, 'AND u.id = $2', [id]))[0] ?? null;
  }

  /** Latest first; null: not a viewer who hands files in. */
  async latest(viewer: Viewer): Promise<UploadView[] | null> {
    if (!isUploader(viewer)) return null;
    return this.views(viewer, `ORDER BY u.received_at DESC, u.id DESC LIMIT ${LATEST}`, []);
  }

  /** One more than asked for tells whether there are more. */
  async rows(
    viewer: Viewer,
    id: number,
    filter: UploadRowFilter | null,
    after: number,
    first: number,
  ): Promise<UploadRowView[] | null> {
    if (!(await this.byId(viewer, id))) return null;
    const condition = filter ? `AND ${CONDITIONS[filter]}` : '';
    return this.dataSource.query<UploadRowView[]>(
      `SELECT ${ROW} FROM upload_row r LEFT JOIN facility f ON f.id = r.facility_id
       WHERE r.upload_id = $1 AND r.number > $2 ${condition} ORDER BY r.number LIMIT $3`,
      [id, after, first],
    );
  }

  private async views(viewer: Viewer, rest: string, values: unknown[]): Promise<UploadView[]> {
    if (!isUploader(viewer)) return [];
    const rows = await this.dataSource.query<Omit<UploadView, 'counts'>[]>(
      `SELECT ${VIEW} FROM upload u JOIN account a ON a.id = u.account_id
       WHERE u.vendor_id IS NOT DISTINCT FROM $1::int ${rest}`,
      [vendorOf(viewer), ...values],
    );
    const judged = rows.filter(({ state }) => state !== 'RECEIVED').map(({ id }) => id);
    const counts = await this.dataSource.query<(UploadCounts & { id: number })[]>(COUNTS, [judged]);
    const byId = new Map(counts.map(({ id, ...count }) => [id, count]));
    return rows.map((row) => ({ ...row, counts: byId.get(row.id) ?? NO_ROWS }));
  }
}
