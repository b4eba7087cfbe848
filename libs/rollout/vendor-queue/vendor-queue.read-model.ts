import { Injectable, Optional } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '#access';
import { dayFromIso, isoFromDay, type Day } from '#calendar';
import { searchText } from '#facility';
import { Clock } from '#platform';
import { EXPECTED_RANGE_METHODS } from './expected-range.rules.js';
import {
  PASS_COLUMNS,
  PASS_JOIN,
  QUEUED,
  QUEUED_COLUMNS,
  SERVED,
  VISIT_JOIN,
} from './queued-facility.sql.js';
import { QueueForecast, type ForecastPlace } from './queue-forecast.js';
import { vendorToRead } from './vendor-of.js';
import { paceSeen, TARGET_DAY, workRow, workRows, type QueuedColumns } from './vendor-queue.rules.js';
import type { PaceSeen, WorkQuestion, WorkQueue, WorkRow } from './vendor-queue.types.js';
import { matchesFilter, PARTIES, WORK_FILTERS } from './work-row.rules.js';

const FROM = `FROM facility f ${VISIT_JOIN} ${PASS_JOIN}`;
const COLUMNS = `${QUEUED_COLUMNS}, ${PASS_COLUMNS}`;
const SEEN = `SELECT name, weekly_capacity AS capacity,
    (SELECT count(*)::int FROM facility f WHERE ${SERVED} AND f.ready_on > $2::date - 28) AS ready4,
    (SELECT count(*)::int FROM facility f WHERE ${SERVED} AND f.ready_on > $2::date - 56) AS ready8,
    ARRAY(SELECT day::text FROM vendor_holiday h WHERE h.vendor_id = $1) AS holidays
  FROM vendor WHERE id = $1`;

const LOG_SEEN = `SELECT era || ' ' || pg_current_snapshot() AS "logSeen" FROM instance`;

type Places = ((facilityId: number) => ForecastPlace | undefined) | null;

const CODE = /^\d{10}$/;

interface Seen {
  readonly name: string;
  readonly seen: PaceSeen;
  readonly holidays: ReadonlySet<Day>;
}

/** A vendor's day: its queue from the state rows, which is what the board's list shows of them. */
@Injectable()
export class VendorQueueReadModel {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Optional() private readonly forecast?: QueueForecast,
  ) {}

  /** null: nobody's queue that the viewer may see. */
  async queue(viewer: Viewer, question: WorkQuestion): Promise<WorkQueue | null> {
    const vendorId = vendorToRead(viewer, question.vendorId);
    const vendor = vendorId === null ? null : await this.seen(vendorId);
    if (vendorId === null || !vendor) return null;
    const today = this.clock.today();
    // before the rows: what comes between is counted as changed once too often instead of never
    const [{ logSeen }] = await this.dataSource.query<[{ logSeen: string }]>(LOG_SEEN);
    const places = await this.places();
    const all = await this.rowsOf(vendorId, vendor, places);
    const rows = all.filter((row) => matches(row, question, today));
    return {
      vendorId,
      vendorName: vendor.name,
      today,
      targetDay: TARGET_DAY,
      seen: vendor.seen,
      method: EXPECTED_RANGE_METHODS[places ? 'forecast' : 'pace'],
      counts: WORK_FILTERS.map((filter) => ({
        filter,
        count: all.filter((row) => matchesFilter(row, filter, today)).length,
      })),
      blockedBy: PARTIES.map((party) => ({
        party,
        count: all.filter((row) => row.blockedBy === party).length,
      })).filter(({ count }) => count > 0),
      matching: rows.length,
      rows: rows.slice(question.skip, question.skip + question.first),
      logSeen,
    };
  }

  /** The pace observed of a vendor; null: not the viewer's to see. */
  async pace(viewer: Viewer, vendorId: number | null): Promise<PaceSeen | null> {
    const id = vendorToRead(viewer, vendorId);
    return id === null ? null : ((await this.seen(id))?.seen ?? null);
  }

  /** Rows of these facilities as they are now, by code; those that left the queue too, those of other vendors not. */
  async rowsByCodes(vendorId: number, codes: readonly string[]): Promise<ReadonlyMap<string, WorkRow>> {
    const vendor = await this.seen(vendorId);
    const inQueue = vendor ? await this.rowsOf(vendorId, vendor, await this.places()) : [];
    const byCode = new Map(inQueue.map((row) => [row.code, row]));
    const left = codes.filter((code) => !byCode.has(code) && CODE.test(code));
    if (left.length === 0) return byCode;
    const rows = await this.dataSource.query<QueuedColumns[]>(
      `SELECT ${COLUMNS} ${FROM} WHERE f.vendor_id = $1 AND f.code = ANY($2::char(10)[])`,
      [vendorId, left],
    );
    for (const row of rows) byCode.set(row.code, workRow(row));
    return byCode;
  }

  /** The queue as a transaction sees it. */
  async rowsWithin(manager: EntityManager, vendorId: number): Promise<WorkRow[]> {
    // on its own connection: a transaction that waits for a second one may wait for ever
    const vendor = await this.seen(vendorId, manager);
    return vendor ? this.rowsOf(vendorId, vendor, null, manager) : [];
  }

  private async rowsOf(
    vendorId: number,
    { seen, holidays }: Seen,
    places: Places,
    source: Pick<EntityManager, 'query'> = this.dataSource,
  ): Promise<WorkRow[]> {
    const today = this.clock.today();
    const queued = await source.query<QueuedColumns[]>(`SELECT ${COLUMNS} ${FROM} WHERE ${QUEUED}`, [
      vendorId,
      isoFromDay(today),
    ]);
    return workRows(queued, seen, today, holidays, places);
  }

  private async places(): Promise<Places> {
    return (await this.forecast?.places()) ?? null;
  }

  private async seen(
    vendorId: number,
    source: Pick<EntityManager, 'query'> = this.dataSource,
  ): Promise<Seen | null> {
    const today = this.clock.today();
    const [row] = await source.query<
      { name: string; capacity: number | null; ready4: number; ready8: number; holidays: string[] }[]
    >(SEEN, [vendorId, isoFromDay(today)]);
    if (!row) return null;
    const holidays = new Set(row.holidays.map(dayFromIso));
    const seen = paceSeen([row.ready4, row.ready8], row.capacity, today, holidays);
    return { name: row.name, seen, holidays };
  }
}

function matches(row: WorkRow, question: WorkQuestion, today: Day): boolean {
  const { filter, blockedBy, prefecture, search } = question;
  if (!matchesFilter(row, filter, today)) return false;
  if (prefecture && row.prefecture !== prefecture) return false;
  if (blockedBy && row.blockedBy !== blockedBy) return false;
  const text = searchText(search ?? '');
  return text === '' || searchText(`${row.code} ${row.name} ${row.municipality}`).includes(text);
}
