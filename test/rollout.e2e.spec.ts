import fc from 'fast-check';
import { dayFromIso, isoFromDay } from '#calendar';
import {
  foldFacility,
  KIND,
  MILESTONES,
  spanOn,
  VERB,
  type LogEvent,
  type Milestone,
  type RolloutResult,
} from '#rollout';
import { logOfOneFacility } from './rollout-log.fixture.js';
import { createRolloutWorld, TODAY, type Facility, type RolloutWorld } from './rollout-world.js';

let world: RolloutWorld;
beforeAll(async () => {
  world = await createRolloutWorld();
});
afterAll(() => world.drop());

// The rule of the log as plain SQL, with no line in common with the fold: an event stands unless a standing RETRACT
// names it (settled newest first), and a kind holds where its last standing event up to the day is a SET.
const HOLDS_IN_SQL = `
  WITH RECURSIVE judged AS (
    SELECT (SELECT max(id) FROM milestone_event WHERE facility_id = $1) AS id, ARRAY[]::bigint[] AS void
    UNION ALL
    SELECT previous.id, CASE WHEN now.verb = ${VERB.RETRACT} AND NOT judged.id = ANY(judged.void)
      THEN judged.void || now.retracts ELSE judged.void END
    FROM judged JOIN milestone_event now ON now.id = judged.id
    LEFT JOIN LATERAL (SELECT max(id) AS id FROM milestone_event WHERE facility_id = $1 AND id < judged.id) previous ON true
    WHERE judged.id IS NOT NULL),
  void AS (SELECT DISTINCT unnest(void) AS id FROM judged),
  last AS (
    SELECT DISTINCT ON (kind) kind, verb, value FROM milestone_event
    WHERE facility_id = $1 AND verb <> ${VERB.RETRACT} AND id NOT IN (SELECT id FROM void) AND day <= $2::date
    ORDER BY kind, day DESC, id DESC)
  SELECT kind, coalesce(value, 0) AS value FROM last WHERE verb = ${VERB.SET} AND kind > 0 ORDER BY kind`;

const FIRST_DAY = dayFromIso('2021-05-01');

async function insertLog(facilityId: number, events: readonly LogEvent[]): Promise<LogEvent[]> {
  const ids: number[] = [];
  for (const { kind, verb, day, value, retracts } of events) {
    const retract = verb === VERB.RETRACT;
    const [row] = await world.dataSource.query<[{ id: number }]>(
      `INSERT INTO milestone_event (facility_id, kind, verb, day, value, retracts, learnt_at, source)
       VALUES ($1, $2, $3, $4, $5, $6, now(), 1) RETURNING id`,
      [
        facilityId,
        kind,
        verb,
        retract ? null : isoFromDay(FIRST_DAY + day),
        value,
        retract ? ids[retracts - 1] : null,
      ],
    );
    ids.push(row.id);
  }
  return events.map((event, index) => ({
    ...event,
    id: ids[index]!,
    day: FIRST_DAY + event.day,
    retracts: event.retracts > 0 ? ids[event.retracts - 1]! : 0,
  }));
}

type Step = { what: number; milestone: Milestone; back: number; pick: number };
const steps = fc.array(
  fc.record({
    what: fc.nat(11),
    milestone: fc.constantFrom(...MILESTONES),
    back: fc.integer({ min: 0, max: 60 }),
    pick: fc.nat(),
  }),
  { minLength: 5, maxLength: 25 },
);

async function take(facility: Facility, { what, milestone, back, pick }: Step): Promise<RolloutResult> {
  const { rollout, ministry, vendors } = world;
  const day = TODAY - back;
  const change = { facilityCode: facility.code, day };
  const [vendor, other] = vendors as [number, number];
  if (what === 0) return rollout.end(ministry, { ...change, milestone });
  if (what === 1)
    return rollout.setVendor(ministry, {
      ...change,
      vendorId: pick % 3 === 0 ? null : [vendor, other][pick % 2]!,
    });
  if (what === 2)
    return rollout.setPlannedMonth(ministry, { ...change, month: pick % 4 === 0 ? null : 202109 });
  if (what === 3) return rollout.setBlocker(ministry, { ...change, blocker: pick % 2 === 0 ? 'PC' : null });
  if (what === 4 && pick % 4 === 0) return rollout.closeFacility(ministry, change);
  if (what <= 6) {
    const events = await world.dataSource.query(
      'SELECT id FROM milestone_event WHERE facility_id = $1 ORDER BY id',
      [facility.id],
    );
    const event = events[1 + (pick % Math.max(1, events.length - 1))]?.id ?? 0;
    return rollout.retract(ministry, { ...change, event });
  }
  const alongside = (['ACCOUNT_CREATED', 'APPLIED', 'VENDOR_CONTACTED'] as const)
    .filter((_, index) => pick % (index + 2) === 0)
    .map((milestone) => ({ milestone, day: day - 1 }));
  return rollout.record(ministry, {
    ...change,
    milestone,
    value: milestone === 'SETUP_SCHEDULED' ? TODAY + 5 : null,
    alongside,
  });
}

describe('whatever is done', () => {
  it('state row and log say the same, and the version counts the changes', async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const facility = await world.facility({ vendorId: world.vendors[0]! });
        let version = 1;
        for (const step of sequence) {
          const result = await take(facility, step);
          outcomes.add('code' in result ? result.code : result.outcome);
          if (result.outcome !== 'RECORDED') continue;
          if (!result.repeated) version += 1;
          expect(result.version).toBe(version);
        }
      }),
      { numRuns: 60 },
    );
    expect(await world.stateCheck.differingFacilities()).toEqual([]);
    // the walk would prove little if it were refused everywhere
    expect([...outcomes]).toEqual(
      expect.arrayContaining([
        'RECORDED',
        'PREREQUISITE_MISSING',
        'NOT_HOLDING',
        'DAY_BEFORE_PREREQUISITE',
        'ALREADY_HOLDS',
      ]),
    );
  });

  it('a row that was changed past the log is found', async () => {
    const { id } = await world.facility();
    await world.dataSource.query(`UPDATE facility SET ready_on = '2021-07-01' WHERE id = $1`, [id]);
    expect(await world.stateCheck.differingFacilities()).toEqual([id]);
    await world.dataSource.query('UPDATE facility SET ready_on = NULL WHERE id = $1', [id]);
  });
});

describe('many at once', () => {
  it('ten-row edits of the same rows by 8 at once neither deadlock nor lose a change', async () => {
    const rows = await Promise.all(Array.from({ length: 12 }, () => world.facility()));
    const edit = async (writer: number): Promise<RolloutResult[]> => {
      const ten = Array.from({ length: 10 }, (_, index) => rows[(writer * 5 + index * 7) % rows.length]!);
      return world.rollout.recordMany(
        world.ministry,
        ten.map(({ code }) => ({
          facilityCode: code,
          milestone: 'ACCOUNT_CREATED' as const,
          day: TODAY - writer,
        })),
      );
    };
    const results = (await Promise.all(Array.from({ length: 8 }, (_, writer) => edit(writer)))).flat();
    const refused = results.filter((result) => result.outcome !== 'RECORDED');
    // of two days for one milestone only the later one can be refused, never the write itself
    expect(refused.every((result) => 'code' in result && result.code === 'ALREADY_HOLDS')).toBe(true);
    const written = new Set(
      results.flatMap((result) => (result.outcome === 'RECORDED' ? result.events : [])),
    );
    const [{ n }] = await world.dataSource.query(
      `SELECT count(*) AS n FROM milestone_event WHERE kind = ${KIND.ACCOUNT_CREATED} AND facility_id = ANY($1)`,
      [rows.map(({ id }) => id)],
    );
    expect(n).toBe(written.size);
    expect(await world.stateCheck.differingFacilities()).toEqual([]);
  });

  it('the same statement by 8 at once is one event', async () => {
    const { id, code } = await world.facility();
    const input = { facilityCode: code, milestone: 'ACCOUNT_CREATED', day: TODAY } as const;
    const results = await Promise.all(
      Array.from({ length: 8 }, () => world.rollout.record(world.ministry, input)),
    );
    const events = results.map((result) => (result.outcome === 'RECORDED' ? result.event : null));
    expect(new Set(events).size).toBe(1);
    const [{ n }] = await world.dataSource.query(
      'SELECT count(*) AS n FROM milestone_event WHERE facility_id = $1 AND kind = 1',
      [id],
    );
    expect(n).toBe(1);
  });
});

describe('undoing a batch', () => {
  const accountFor = ({ code }: Facility, day = TODAY - 3) =>
    ({ facilityCode: code, milestone: 'ACCOUNT_CREATED', day }) as const;
  const batch = { kind: 'UPLOAD', title: '一括登録' } as const;
  const lastBatch = async (): Promise<number> =>
    (await world.dataSource.query('SELECT max(id) AS id FROM batch'))[0].id;
  const accountCreatedOn = async ({ id }: Facility): Promise<string | null> =>
    (await world.dataSource.query('SELECT account_created_on AS d FROM facility WHERE id = $1', [id]))[0].d;

  it('takes back its events and leaves out, by name, where something newer was said', async () => {
    const facilities = [await world.facility(), await world.facility(), await world.facility()];
    const [plain, busy, corrected] = facilities as [Facility, Facility, Facility];
    await world.rollout.recordMany(
      world.ministry,
      facilities.map((facility) => accountFor(facility)),
      batch,
    );
    const id = await lastBatch();
    const { rollout, ministry } = world;
    await rollout.setPlannedMonth(ministry, { facilityCode: busy.code, month: 202110 });
    const newer = await rollout.setBlocker(ministry, { facilityCode: corrected.code, blocker: 'PC' });
    await rollout.retract(ministry, {
      facilityCode: corrected.code,
      event: newer.outcome === 'RECORDED' ? newer.event : 0,
    });

    const undone = await rollout.undoBatch(ministry, id);
    expect(undone).toMatchObject({ outcome: 'UNDONE', batch: id, retracted: 2, leftOut: [busy.id] });
    expect(await accountCreatedOn(plain)).toBeNull();
    expect(await accountCreatedOn(busy)).toBe('2021-07-09');
    expect(await accountCreatedOn(corrected)).toBeNull();
  });

  it('brings back what stood before by retracting, not by copying it back', async () => {
    const facility = await world.facility();
    await world.rollout.record(world.ministry, accountFor(facility));
    await world.rollout.recordMany(world.ministry, [accountFor(facility, TODAY - 9)], batch);
    await world.rollout.undoBatch(world.ministry, await lastBatch());
    expect(await accountCreatedOn(facility)).toBe('2021-07-09');
    const verbs = await world.dataSource.query(
      'SELECT verb FROM milestone_event WHERE facility_id = $1 AND kind = 1 ORDER BY id',
      [facility.id],
    );
    expect(verbs).toEqual([{ verb: VERB.SET }, { verb: VERB.SET }, { verb: VERB.RETRACT }]);
  });

  it('can be asked twice, and be undone itself', async () => {
    const facility = await world.facility();
    await world.rollout.recordMany(world.ministry, [accountFor(facility)], batch);
    const id = await lastBatch();
    const first = await world.rollout.undoBatch(world.ministry, id);
    expect(await world.rollout.undoBatch(world.ministry, id)).toMatchObject({
      retracted: 0,
      undoBatch: null,
    });
    const undoBatch = first.outcome === 'UNDONE' ? first.undoBatch! : 0;
    expect(await world.rollout.undoBatch(world.ministry, undoBatch)).toMatchObject({ retracted: 1 });
    expect(await accountCreatedOn(facility)).toBe('2021-07-09');
  });

  it('is absent for those whose batch it is not', async () => {
    const facility = await world.facility({ vendorId: world.vendors[0]! });
    await world.rollout.recordMany(world.ministry, [accountFor(facility)], batch);
    const id = await lastBatch();
    const absent = { outcome: 'NOT_FOUND_PROBLEM', code: 'BATCH_NOT_FOUND' };
    expect(await world.rollout.undoBatch(await world.vendorViewer(world.vendors[0]!), id)).toEqual(absent);
    expect(await world.rollout.undoBatch({ role: 'ANALYST', accountId: 1 }, id)).toEqual(absent);
    expect(await world.rollout.undoBatch(world.ministry, 999_999)).toEqual(absent);
    expect(await accountCreatedOn(facility)).toBe('2021-07-09');
  });

  it('state rows and log still say the same', async () => {
    expect(await world.stateCheck.differingFacilities()).toEqual([]);
  });
});

// Last: these logs are written past the service, without state rows.
describe('any log', () => {
  it('folds to what plain SQL over it says, on any day', async () => {
    await fc.assert(
      fc.asyncProperty(logOfOneFacility, fc.integer({ min: -1, max: 42 }), async (events, offset) => {
        const { id } = await world.facility();
        const history = foldFacility(await insertLog(id, events));
        const day = FIRST_DAY + offset;
        const folded = [...history]
          .map(([kind, spans]) => ({ kind, value: spanOn(spans, day)?.value }))
          .filter((held) => held.value !== undefined)
          .sort((a, b) => a.kind - b.kind);
        expect(folded).toEqual(await world.dataSource.query(HOLDS_IN_SQL, [id, isoFromDay(day)]));
      }),
      { numRuns: 150 },
    );
  });
});
