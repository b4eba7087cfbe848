import { isoFromDay } from '#calendar';
import {
  figuresInLog,
  LOG_BEGAN_ON,
  LOG_ENDS_ON,
  loadDemo,
  PUBLICATIONS,
  PUBLISHED_FIGURES,
  type PublishedFigure,
} from '#demo';
import { createTestDatabase, type TestDatabase } from './support/create-test-database.js';

/** Loaded once, by the template; every test here only reads. */
describe('the demo country in PostgreSQL', () => {
  let database: TestDatabase;
  const rows = <T>(sql: string): Promise<T[]> => database.dataSource.query<T[]>(sql);

  beforeAll(async () => {
    database = await createTestDatabase({ demo: true });
  }, 180_000);
  afterAll(() => database.drop());

  test.each([
    ['now', null],
    ['at the declaration', PUBLICATIONS.at(-1)!.at],
    ['at the close of that day', new Date('2021-07-10T00:00:00+09:00')],
  ])('plain SQL over the log gives every published figure as known %s', async (_name, knownAt) => {
    const found = await figuresInLog(database.dataSource.manager, PUBLISHED_FIGURES, knownAt);
    const named = (figure: PublishedFigure, total: number, byType: readonly number[]): unknown => [
      figure.name,
      isoFromDay(figure.day),
      total,
      figure.byType && [...byType],
    ];
    expect(PUBLISHED_FIGURES.map((figure, i) => named(figure, found[i]!.total, found[i]!.byType))).toEqual(
      PUBLISHED_FIGURES.map((figure) => named(figure, figure.total, figure.byType ?? [])),
    );
  });

  test('every facility has its state row, its current code and its registration', async () => {
    const [counts] = await rows<Record<string, number>>(`SELECT
      (SELECT count(*) FROM facility)::int AS facilities,
      (SELECT count(*) FROM facility_code WHERE valid_until IS NULL)::int AS codes,
      (SELECT count(DISTINCT facility_id) FROM milestone_event WHERE kind = 0 AND verb = 1)::int AS registered,
      (SELECT count(*) FROM facility f JOIN facility_code c ON c.facility_id = f.id AND c.valid_until IS NULL AND c.code = f.code)::int AS same,
      (SELECT count(*) FROM facility WHERE closed_on IS NULL)::int AS open`);
    expect(counts).toEqual({
      facilities: counts!['facilities'],
      codes: counts!['facilities'],
      registered: counts!['facilities'],
      same: counts!['facilities'],
      open: 228_400,
    });
  });

  test('the entry of a state row is the last one of its registration', async () => {
    const wrong = await rows(`SELECT f.id FROM facility f JOIN LATERAL (
        SELECT detail FROM milestone_event e WHERE e.facility_id = f.id AND kind = 0 AND verb = 1
        ORDER BY day DESC NULLS LAST, id DESC LIMIT 1) last ON true
      WHERE (f.code, f.name, f.municipality, f.address, f.postal_code, f.phone, f.email, f.type_inferred) IS DISTINCT FROM
        (detail->>'code', detail->>'name', detail->>'municipality', detail->>'address', detail->>'postalCode', detail->>'phone',
         detail->>'email', (detail->>'typeInferred')::boolean)`);
    expect(wrong).toEqual([]);
  });

  test('ids follow the instants at which things were learnt, and the next event gets the next id', async () => {
    const [order] = await rows<{ disordered: number; last: number }>(`SELECT
      (SELECT count(*) FROM (SELECT learnt_at < lag(learnt_at) OVER (ORDER BY id) AS back FROM milestone_event) o WHERE back)::int AS disordered,
      (SELECT max(id) FROM milestone_event)::int AS last`);
    const [next] = await rows<{ id: number }>(
      `SELECT nextval(pg_get_serial_sequence('milestone_event', 'id'))::int AS id`,
    );
    expect(order!.disordered).toBe(0);
    expect(next!.id).toBe(order!.last + 1);
  });

  test('loading leaves every index and constraint of the migrations as it was', async () => {
    const empty = await createTestDatabase();
    const shape = `SELECT conrelid::regclass::text AS of, conname AS name, pg_get_constraintdef(oid) AS definition, convalidated AS valid
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
      UNION ALL SELECT tablename, indexname, indexdef, true FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2, 3`;
    expect(await rows(shape)).toEqual(await empty.dataSource.query(shape));
    await empty.drop();
  });

  test('every day has its close, the declaration is a publication, and all stand on the loaded log', async () => {
    const points = await rows<{
      kind: string;
      count: number;
      first: string;
      last: string;
      snapshots: number;
    }>(
      `SELECT kind, count(*)::int AS count, min(day)::text AS first, max(day)::text AS last, count(snapshot)::int AS snapshots
       FROM knowledge_point GROUP BY kind ORDER BY kind`,
    );
    const days = LOG_ENDS_ON - LOG_BEGAN_ON + 1;
    expect(points).toEqual([
      { kind: 'CLOSE', count: days, first: '2020-08-07', last: '2021-07-11', snapshots: 0 },
      {
        kind: 'PUBLICATION',
        count: PUBLICATIONS.length,
        first: '2020-10-21',
        last: '2021-07-09',
        snapshots: 0,
      },
    ]);
    const [declaration] = await rows(
      `SELECT title, at FROM knowledge_point WHERE id = 'publication-2021-07-09'`,
    );
    expect(declaration).toEqual({ title: '集中導入開始宣言', at: new Date('2021-07-09T01:00:00Z') });
  });

  test('the demo clock starts on 2021-07-12 at nine in Japan', async () => {
    const instance = await rows(`SELECT kind, log_began_on, clock_at FROM instance`);
    expect(instance).toEqual([
      { kind: 'DEMO', log_began_on: '2020-08-07', clock_at: new Date('2021-07-12T00:00:00Z') },
    ]);
  });

  test('there is an account of every role that has work in the demo; the vendor has about 800 customers, the facility is ready and has no start date', async () => {
    const accounts = await rows<{ role: string; customers: number; waiting: boolean | null }>(`SELECT role,
        (SELECT count(*) FROM facility f WHERE f.vendor_id = a.vendor_id)::int AS customers,
        (SELECT min(f.ready_on) IS NOT NULL AND min(f.operating_on) IS NULL FROM account_facility l
         JOIN facility f ON f.id = l.facility_id WHERE l.account_id = a.id HAVING count(*) = 1) AS waiting
      FROM account a ORDER BY a.id`);
    expect(accounts.map(({ role, waiting }) => [role, waiting])).toEqual([
      ['ADMINISTRATOR', null],
      ['ANALYST', null],
      ['VENDOR', null],
      ['CALL_CENTRE', null],
      ['FACILITY', true],
      ['FACILITY', null],
      ['INSURER', null],
      ['INSURER', null],
    ]);
    expect(Math.abs(accounts[2]!.customers - 800)).toBeLessThan(200);
  });

  test('the chain has pharmacies in different stages, and the vendor people who go to the visits', async () => {
    const chain = await rows<{ type: number; stage: string }>(
      `SELECT f.type, concat_ws(' ', f.applied_on, f.vendor_contacted_on, f.ordered_on, f.delivered_on, f.ready_on, f.operating_on) AS stage
       FROM account_facility l JOIN facility f ON f.id = l.facility_id JOIN account a ON a.id = l.account_id
       WHERE a.email = 'chain@demo.example'`,
    );
    expect(chain.length).toBeGreaterThanOrEqual(6);
    expect(new Set(chain.map(({ type }) => type))).toEqual(new Set([3]));
    expect(new Set(chain.map(({ stage }) => stage.split(' ').length)).size).toBeGreaterThanOrEqual(5);
    const [visits] = await rows<{ technicians: number; twice: number; taken: number; all: number }>(
      `SELECT count(DISTINCT v.technician_id)::int AS technicians, count(v.day)::int AS taken, count(*)::int AS all,
         (SELECT count(*)::int FROM (SELECT FROM visit GROUP BY technician_id, day, slot HAVING count(*) > 1) d) AS twice
       FROM facility f JOIN account a ON a.vendor_id = f.vendor_id LEFT JOIN visit v ON v.facility_id = f.id AND v.day = f.visit_on
       WHERE f.visit_on >= '2021-07-12' AND f.ready_on IS NULL`,
    );
    expect(visits).toMatchObject({ technicians: 3, twice: 0 });
    expect(visits!.taken).toBeGreaterThan(visits!.all / 2);
  });

  test('it is never loaded over something', async () => {
    await expect(loadDemo(database.dataSource)).rejects.toThrow('empty');
  });

  test('a load that is cut short leaves nothing', async () => {
    const empty = await createTestDatabase();
    await empty.dataSource.query('DELETE FROM instance');
    const cut = new Error('cut short');
    const loading = loadDemo(empty.dataSource, (done) => {
      if (done > 50) throw cut;
    });
    await expect(loading).rejects.toBe(cut);
    const left = await empty.dataSource.query(
      `SELECT (SELECT count(*) FROM facility)::int AS facilities, (SELECT count(*) FROM vendor)::int AS vendors,
         (SELECT count(*) FROM account)::int AS accounts, (SELECT count(*) FROM instance)::int AS instances`,
    );
    expect(left).toEqual([{ facilities: 0, vendors: 0, accounts: 0, instances: 0 }]);
    await empty.drop();
  }, 120_000);
});
