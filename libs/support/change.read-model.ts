import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AdoptionReadModel, type FacilityFilter, type ViewPoint } from '#adoption';
import { scopeOf, type Viewer } from '#access';
import { accountOf, isMinistry, isStaff } from './support-viewer.rules.js';

/** More are counted as so many: whoever left a list open over an import need not know exactly. */
export const MOST_CHANGES = 1_000;
const ROWS_READ = 5 * MOST_CHANGES;
const SEEN = /^(\d{1,5}) (\d+:\d+:[\d,]*)$/;

export interface ChangeQuestion extends ViewPoint {
  /** `FacilityPage.seen` of the list as the reader has it. */
  readonly seen: string;
  readonly filter?: FacilityFilter | null;
  /** Ids of the rows on the reader's screen. */
  readonly shown: readonly number[];
  /** Enquiries, assignments and notes count too, where the viewer may see them. */
  readonly withSupport: boolean;
  /** What the viewer's own account recorded does not count: its page has shown it already. */
  readonly byOthers: boolean;
}

const since = (table: string, condition = 'true') => `(
  SELECT facility_id AS id FROM ${table} WHERE era = $1::smallint AND xid >= pg_snapshot_xmin($2::pg_snapshot)
    AND NOT pg_visible_in_snapshot(xid, $2::pg_snapshot) AND facility_id IS NOT NULL AND ${condition} LIMIT ${ROWS_READ})`;
const BY_OTHERS = '($3::int IS NULL OR account_id IS DISTINCT FROM $3)';

/**
 * How many facilities of a list changed since the reader got it. Asked of PostgreSQL by the snapshot the list was made
 * in, exactly as the cube's feed asks: any process can answer, nothing is kept for a reader, nothing is missed.
 */
@Injectable()
export class ChangeReadModel {
  constructor(
    private readonly dataSource: DataSource,
    private readonly adoption: AdoptionReadModel,
  ) {}

  /** null: not signed in, or `seen` is nothing a list said. After a restore everything shown counts as changed. */
  async count(viewer: Viewer, question: ChangeQuestion): Promise<number | null> {
    const match = SEEN.exec(question.seen);
    if (scopeOf(viewer).kind === 'NOTHING' || !match) return null;
    const [, era, snapshot] = match as unknown as [string, string, string];
    const tables = [since('milestone_event', BY_OTHERS)];
    if (question.withSupport && isStaff(viewer)) tables.push(since('enquiry'));
    if (question.withSupport && isMinistry(viewer)) tables.push(since('follow_up'), since('follow_up_note'));
    const rows = await this.dataSource.query<{ id: number; era: number }[]>(
      `SELECT i.era, c.id FROM instance i LEFT JOIN (${tables.join(' UNION ALL ')}) c ON true`,
      [era, snapshot, question.byOthers ? accountOf(viewer) : null],
    );
    if (rows.some((row) => row.era !== Number(era))) return Math.max(1, question.shown.length);
    const changed = [...new Set(rows.flatMap(({ id }) => id ?? []))];
    if (changed.length === 0) return 0;
    const { filter, shown, asOf } = question;
    return Math.min(MOST_CHANGES, await this.adoption.countAmong(viewer, { filter, changed, shown, asOf }));
  }
}
