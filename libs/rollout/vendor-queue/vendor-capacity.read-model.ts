import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { dayFromIso, isoFromDay, type Day } from '#calendar';
import { Clock } from '#platform';
import { KIND } from '../milestone.rules.js';
import { SERVED } from './queued-facility.sql.js';
import { vendorToRead } from './vendor-of.js';
import { VendorQueueReadModel } from './vendor-queue.read-model.js';
import type { PaceSeen } from './vendor-queue.types.js';

/** A prefecture, or all of them (null): what the vendor says it can take beside what was seen. Unit: facilities. */
export interface CapacityRow {
  readonly prefecture: string | null;
  /** Facilities a week; null: not said. */
  readonly weeklyCapacity: number | null;
  /** Since when it says so. */
  readonly since: Day | null;
  readonly queue: number;
  /** Became ready in the last 28 and 56 days. */
  readonly ready4: number;
  readonly ready8: number;
}

export interface VendorCapacity {
  readonly vendorId: number;
  readonly vendorName: string;
  readonly today: Day;
  readonly seen: PaceSeen;
  readonly rows: readonly CapacityRow[];
  /** The vendor's own holidays from today on. */
  readonly holidays: readonly Day[];
}

// The latest day said wins, of one day the later statement; a detail without a prefecture is about all.
const SAID = `SELECT DISTINCT ON (prefecture) detail->>'prefecture' AS prefecture, value, day - date '1970-01-01' AS day
  FROM milestone_event WHERE vendor_id = $1 AND kind = ${KIND.CAPACITY}
  ORDER BY prefecture, day DESC, id DESC`;
const SEEN = `SELECT lpad(f.prefecture::text, 2, '0') AS prefecture,
    count(*) FILTER (WHERE f.vendor_contacted_on IS NOT NULL AND f.ready_on IS NULL)::int AS queue,
    count(*) FILTER (WHERE f.ready_on > $2::date - 28)::int AS ready4,
    count(*) FILTER (WHERE f.ready_on > $2::date - 56)::int AS ready8
  FROM facility f WHERE ${SERVED} GROUP BY f.prefecture ORDER BY f.prefecture`;

/** value null: withdrawn. */
type Said = { prefecture: string | null; value: number | null; day: Day };
type Seen = Pick<CapacityRow, 'queue' | 'ready4' | 'ready8'> & { prefecture: string };

@Injectable()
export class VendorCapacityReadModel {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly queue: VendorQueueReadModel,
  ) {}

  /** null: not the viewer's to see. */
  async capacity(viewer: Viewer, vendorId: number | null): Promise<VendorCapacity | null> {
    const id = vendorToRead(viewer, vendorId);
    const seen = id === null ? null : await this.queue.pace(viewer, id);
    if (id === null || !seen) return null;
    const today = this.clock.today();
    const iso = isoFromDay(today);
    const [said, counted, holidays, names] = await Promise.all([
      this.dataSource.query<Said[]>(SAID, [id]),
      this.dataSource.query<Seen[]>(SEEN, [id, iso]),
      this.dataSource.query<{ day: string }[]>(
        'SELECT day::text FROM vendor_holiday WHERE vendor_id = $1 AND day >= $2 ORDER BY day',
        [id, iso],
      ),
      this.dataSource.query<{ name: string }[]>('SELECT name FROM vendor WHERE id = $1', [id]),
    ]);
    return {
      vendorId: id,
      vendorName: names[0]!.name,
      today,
      seen,
      rows: rowsOf(said, counted),
      holidays: holidays.map(({ day }) => dayFromIso(day)),
    };
  }
}

function rowsOf(said: readonly Said[], counted: readonly Seen[]): CapacityRow[] {
  const total = counted.reduce(
    (sum, { queue, ready4, ready8 }) => ({
      queue: sum.queue + queue,
      ready4: sum.ready4 + ready4,
      ready8: sum.ready8 + ready8,
    }),
    { queue: 0, ready4: 0, ready8: 0 },
  );
  const standing = said.filter(({ value }) => value !== null);
  const places = new Set([...counted, ...standing].flatMap(({ prefecture }) => prefecture ?? []));
  const row = (prefecture: string | null, seen: Omit<Seen, 'prefecture'>): CapacityRow => {
    const statement = standing.find((each) => each.prefecture === prefecture);
    const { queue, ready4, ready8 } = seen;
    return {
      prefecture,
      weeklyCapacity: statement?.value ?? null,
      since: statement?.day ?? null,
      queue,
      ready4,
      ready8,
    };
  };
  const none = { queue: 0, ready4: 0, ready8: 0 };
  return [
    row(null, total),
    ...[...places]
      .sort()
      .map((place) => row(place, counted.find(({ prefecture }) => prefecture === place) ?? none)),
  ];
}
