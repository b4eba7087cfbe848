import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { accountOf, scopeOf, type Viewer } from '#access';
import type { Day } from '#calendar';
import { prefectureByCode } from '#facility';
import { Clock } from '#platform';
import { maySay, sourceOf } from './may-say.rules.js';
import { KIND, SOURCES, VERB } from './milestone.rules.js';
import { inputProblem, notFound, type CapacityResult } from './rollout-result.js';
import { transactionSession, type SqlSession } from './sql-session.js';

const MOST_FACILITIES_A_WEEK = 10_000;

const LOCK = {
  name: 'rollout-capacity-lock',
  text: `select weekly_capacity, (select log_began_on - date '1970-01-01' from instance) as log_began_on
    from vendor where id = $1 for no key update`,
};
// The latest day said wins, as in the fold; of one day the later statement. value null: withdrawn.
const LAST = {
  name: 'rollout-capacity-last',
  text: `select id, day - date '1970-01-01' as day, value from milestone_event
    where vendor_id = $1 and kind = ${KIND.CAPACITY} and detail->>'prefecture' is not distinct from $2
    order by day desc, id desc limit 1`,
};
const WRITE = {
  name: 'rollout-capacity-write',
  text: `with updated as (
      update vendor set weekly_capacity = case when $6 and $8::jsonb is null then $3::int else weekly_capacity end, version = version + 1
      where id = $1 returning id)
    insert into milestone_event (vendor_id, kind, verb, day, value, source, learnt_at, account_id, detail)
    select id, ${KIND.CAPACITY}, case when $3::int is null then ${VERB.END} else ${VERB.SET} end, date '1970-01-01' + $2::int, $3::int, $4::smallint, $5::timestamptz, $7::int, $8::jsonb
    from updated returning id`,
};

/** What a vendor can take on, facilities a week: in all, or in one prefecture (its JIS code in the event's detail). */
@Injectable()
export class CapacityService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** From a day on (left out: today); null: said no longer. A vendor its own, the ministry anybody's. */
  async setCapacity(
    viewer: Viewer,
    input: { vendorId: number; weeklyCapacity: number | null; prefecture?: string | null; day?: Day | null },
  ): Promise<CapacityResult> {
    const scope = scopeOf(viewer);
    const inScope = scope.kind === 'ALL' || (scope.kind === 'VENDOR' && scope.vendorId === input.vendorId);
    if (!inScope) return notFound('VENDOR_NOT_FOUND');
    if (!maySay(viewer, KIND.CAPACITY)) return inputProblem('capacity', 'MAY_NOT_SAY');
    const { vendorId, weeklyCapacity: capacity } = input;
    if (capacity !== null && !isCapacity(capacity)) {
      return inputProblem('capacity', 'CAPACITY_OUT_OF_RANGE');
    }
    const prefecture = input.prefecture ?? null;
    if (prefecture !== null && !prefectureByCode(prefecture))
      return inputProblem('prefecture', 'AREA_INVALID');
    const day = input.day ?? this.clock.today();
    if (day > this.clock.today()) return inputProblem('day', 'DAY_IN_FUTURE');
    return this.dataSource.transaction(async (manager) =>
      this.write(await transactionSession(manager), viewer, vendorId, { capacity, prefecture, day }),
    );
  }

  private async write(
    session: SqlSession,
    viewer: Viewer,
    vendorId: number,
    { capacity, prefecture, day }: { capacity: number | null; prefecture: string | null; day: Day },
  ): Promise<CapacityResult> {
    const [vendor] = await session.rows<{ log_began_on: Day }>(LOCK, [vendorId]);
    if (!vendor) return notFound('VENDOR_NOT_FOUND');
    if (day < vendor.log_began_on) return inputProblem('day', 'DAY_BEFORE_LOG');
    const [last] = await session.rows<{ id: number; day: Day; value: number | null }>(LAST, [
      vendorId,
      prefecture,
    ]);
    if (!last && capacity === null) return inputProblem('capacity', 'NOT_HOLDING');
    if (last?.value === capacity && last.day <= day) {
      return { outcome: 'CAPACITY_RECORDED', vendorId, event: Number(last.id), repeated: true };
    }
    const accountId = accountOf(viewer);
    const latest = !last || last.day <= day;
    const source = SOURCES[sourceOf(viewer)];
    const detail = prefecture === null ? null : JSON.stringify({ prefecture });
    const values = [vendorId, day, capacity, source, this.clock.now(), latest, accountId, detail];
    const [written] = await session.rows<{ id: number }>(WRITE, values);
    return { outcome: 'CAPACITY_RECORDED', vendorId, event: Number(written!.id), repeated: false };
  }
}

function isCapacity(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= MOST_FACILITIES_A_WEEK;
}
