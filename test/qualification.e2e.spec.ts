import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import {
  addSealingKey,
  CoverageRepository,
  NEXT_STEP,
  QualificationKeys,
  resealAll,
  TEST_INSURER,
  unlimitedQualificationPool,
} from '#qualification';
import type { Json } from './api/api-client.js';
import {
  CARD,
  check,
  createQualificationWorld,
  day,
  PERSON,
  type QualificationWorld,
} from './qualification/qualification-world.js';

let world: QualificationWorld;
const ask = (card: object = {}, facility = 0): Promise<Json> =>
  check(world.address, world.tokens[facility]!, { ...CARD, ...card });

beforeAll(async () => {
  world = await createQualificationWorld();
  const { company, city } = world;
  await world.add({}, { insurer: company });
  await world.add(
    { name: '喪失　花子' },
    { insurer: company, number: '22', lostOn: day('2021-06-01'), reasonOfLoss: '99' },
  );
  await world.add(
    { name: '転職　次郎' },
    { insurer: company, number: '33', lostOn: day('2021-06-01'), reasonOfLoss: '03' },
    { insurer: city, symbol: '千代田', number: '7', from: day('2021-06-01'), branch: null },
  );
  await world.add({ name: '双子　一' }, { insurer: company, number: '55', branch: '01' });
  await world.add({ name: '双子　二' }, { insurer: company, number: '55', branch: '02' });
}, 120_000);
afterAll(() => world?.close());

describe('a check by card information', () => {
  it('shows the coverage and the person of a valid card', async () => {
    expect(await ask()).toEqual({
      status: 200,
      validity: 1,
      answer: '有効',
      nextStep: NEXT_STEP[1].step.ja,
      connectionTest: false,
      coverage: expect.objectContaining({
        insurerNumber: '06130488',
        insurerName: '架空健康保険組合',
        symbol: '1234',
        number: '1987654',
        branch: '01',
        name: '診療　太郎',
        birthdate: '2000-01-02',
        address: PERSON.address,
        lostOn: null,
      }),
    });
  });

  it.each([
    ['1', {}, 1],
    [
      '1 for a card typed with other widths, hyphens, zeros and spaces',
      { number: '０００1987654', symbol: '1 234' },
      1,
    ],
    ['1 without the branch', { branch: '' }, 1],
    ['2', { number: '22' }, 2],
    ['1 on a day before the loss', { number: '22', day: '2021-05-31' }, 1],
    ['3', { number: '33' }, 3],
    [
      '1 for the new card of the same person',
      { insurerNumber: '  138016', symbol: '千代田', number: '07', branch: '' },
      1,
    ],
    ['4 for another birth date', { birthdate: '20000103' }, 4],
    ['4 for another branch', { branch: '02' }, 4],
    ['5', { number: '55', branch: '' }, 5],
    ['1 for a twin with the branch', { number: '55', branch: '02' }, 1],
  ])('answers %s', async (_answer, card, validity) =>
    expect(await ask(card)).toMatchObject({ status: 200, validity }),
  );

  it('shows nothing of anybody with 4 and 5, and nothing of the new coverage with 3', async () => {
    expect((await ask({ number: '55', branch: '' })).coverage).toBeNull();
    expect((await ask({ branch: '02' })).coverage).toBeNull();
    const moved = await ask({ number: '33' });
    expect(moved.coverage).toMatchObject({ insurerNumber: '06130488', number: '33', reasonOfLoss: '03' });
    expect(JSON.stringify(moved)).not.toContain('138016');
  });

  it('refuses by its field what cannot be on a card', async () => {
    expect(await ask({ insurerNumber: '06130489' })).toMatchObject({
      status: 400,
      error: { code: 'BAD_CARD', field: 'insurerNumber' },
    });
    expect(await ask({ birthdate: '20210230' })).toMatchObject({ error: { field: 'birthdate' } });
    expect(await ask({ day: '2021-02-30' })).toMatchObject({ status: 400, error: { code: 'BAD_DAY' } });
    expect(await ask({ number: 5 })).toMatchObject({ status: 400 });
  });

  it('is for a facility and its own code only', async () => {
    expect(await check(world.address, null, CARD)).toMatchObject({ status: 401 });
    expect(await ask({ facilityCode: world.codes[0] })).toMatchObject({ status: 200 });
    expect(await ask({ facilityCode: world.codes[1] })).toMatchObject({
      status: 403,
      error: { code: 'NO_FACILITY' },
    });
    await world.database.dataSource.query(`UPDATE access_token SET scope = 'READ' WHERE id = 2`);
    expect(await ask({}, 1)).toMatchObject({ status: 403 });
    await world.database.dataSource.query(`UPDATE access_token SET scope = 'WRITE' WHERE id = 2`);
  });

  it('answers each of many at once with its own person', async () => {
    const { company } = world;
    for (let n = 0; n < 40; n += 1)
      await world.add({ name: `並　${n}` }, { insurer: company, number: `9${n + 100}` });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => ask({ number: `9${n + 100}` })));
    expect(answers.map(({ coverage }) => coverage?.name)).toEqual(
      Array.from({ length: 40 }, (_, n) => `並　${n}`),
    );
  });
});

describe('before the start date', () => {
  it.each([1, 2, 3, 4, 5])('the test person %i is answered so, and said to be one', async (validity) => {
    const card = {
      insurerNumber: TEST_INSURER.number,
      symbol: '9999',
      number: String(validity),
      branch: '',
      birthdate: '19800101',
    };
    expect(await ask(card, 2)).toMatchObject({ status: 200, validity, connectionTest: true });
  });

  it('nobody real is found', async () =>
    expect(await ask({}, 2)).toMatchObject({ validity: 4, connectionTest: true, coverage: null }));

  it('a passed test is in the history, and an operating facility finds no test people', async () => {
    const history = await past(2);
    expect(history).toMatchObject({ operating: false, connectionTestPassedAt: expect.any(String) });
    expect(history.checks.every(({ connectionTest }: Json) => connectionTest)).toBe(true);
    expect(await past(0)).toMatchObject({ operating: true, connectionTestPassedAt: null });
    const card = {
      insurerNumber: TEST_INSURER.number,
      symbol: '9999',
      number: '1',
      branch: '',
      birthdate: '19800101',
    };
    expect(await ask(card)).toMatchObject({ validity: 4, connectionTest: false });
  });

  async function past(facility: number): Promise<Json> {
    const response = await fetch(`${world.address}/qualification/checks`, {
      headers: { authorization: `Bearer ${world.tokens[facility]!}` },
    });
    return response.json();
  }
});

describe('what is kept', () => {
  it('of a check is facility, time, route, outcome and a digest, the same for the same card', async () => {
    const before = (await log()).length;
    await ask();
    await ask({ number: '0001987654', branch: '' });
    await ask({ number: '22' });
    const added = (await log()).slice(before);
    expect(added.map(({ outcome, route, connection_test }) => [outcome, route, connection_test])).toEqual([
      [1, 1, false],
      [1, 1, false],
      [2, 1, false],
    ]);
    expect(added[0].digest).toBe(added[1].digest);
    expect(added[0].digest).not.toBe(added[2].digest);
    expect(added[0].at.toISOString()).toMatch(/^2021-07-12T/);
    expect(Object.keys(added[0]).sort()).toEqual(
      ['at', 'connection_test', 'digest', 'facility_id', 'id', 'outcome', 'route'].sort(),
    );
  });

  it('of people is nowhere in the tables in clear, nor is the individual number', async () => {
    await world.app.get(CoverageRepository).add({
      individualNumber: '123456789018',
      person: { ...PERSON, name: '番号　持子' },
      coverages: [],
    });
    const { dataSource } = world.database;
    const tables = await dataSource.query<{ name: string }[]>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
         WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(20);
    let everything = '';
    for (const { name } of tables) {
      const rows = await dataSource.query<Record<string, unknown>[]>(`SELECT * FROM ${name}`);
      for (const row of rows)
        for (const value of Object.values(row))
          everything += Buffer.isBuffer(value)
            ? value.toString('latin1') + value.toString('utf8')
            : `${JSON.stringify(value)}\n`;
    }
    for (const secret of ['診療', '番号　持子', '1987654', '123456789018', '千代田', '2000-01-02'])
      expect(everything).not.toContain(secret);
    expect(everything).toContain('架空健康保険組合');
  });

  it('refuses the individual number of one person for a second', async () => {
    const twice = world.app.get(CoverageRepository).add({
      individualNumber: '123456789018',
      person: PERSON,
      coverages: [],
    });
    await expect(twice).rejects.toMatchObject({ constraint: 'person_individual' });
  });

  async function log(): Promise<Json[]> {
    return world.database.dataSource.query('SELECT * FROM qualification.check_log ORDER BY id');
  }
});

describe('the role', () => {
  it('of the board reads no table of the module, and that of the module none of the board', async () => {
    const { dataSource, url } = world.database;
    await dataSource.query(`CREATE ROLE board_of_test LOGIN PASSWORD 'board' NOSUPERUSER`);
    const board = new URL(url);
    board.username = 'board_of_test';
    board.password = 'board';
    const client = new pg.Client({ connectionString: board.href });
    const own = unlimitedQualificationPool(url);
    try {
      await dataSource.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO board_of_test`);
      await dataSource.query(`GRANT shikaku_qualification TO board_of_test WITH INHERIT FALSE, SET TRUE`);
      await client.connect();
      expect((await client.query('SELECT code FROM facility')).rowCount).toBe(3);
      for (const table of ['person', 'coverage', 'check_log', 'insurer', 'reception'])
        await expect(client.query(`SELECT * FROM qualification.${table}`)).rejects.toMatchObject({
          code: '42501',
        });
      expect((await own.query('SELECT * FROM qualification.person')).rowCount).toBeGreaterThan(0);
      for (const table of ['facility', 'account', 'milestone_event'])
        await expect(own.query(`SELECT * FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.end();
      await own.end();
      await dataSource.query('DROP OWNED BY board_of_test');
      await dataSource.query('DROP ROLE board_of_test');
    }
  });
});

describe('the keys', () => {
  it('lie beside the data in a file for its owner alone', () => {
    expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
  });

  it('are changed while checks run: every check is answered, and everything is sealed with the new one', async () => {
    let running = true;
    const answers: number[] = [];
    const asking = (async () => {
      while (running) answers.push((await ask()).validity);
    })();
    const own = unlimitedQualificationPool(world.database.url);
    try {
      const keys = addSealingKey(keyFile());
      expect(await resealAll(own, keys)).toBeGreaterThan(80);
      await world.add({ name: '後　から' }, { insurer: world.company, number: '77' });
      expect(await resealAll(own, keys)).toBeLessThanOrEqual(2);
      const { rows } = await own.query(
        `SELECT DISTINCT get_byte(sealed, 0) AS key FROM qualification.coverage
         UNION SELECT get_byte(sealed, 0) FROM qualification.person`,
      );
      expect(rows).toEqual([{ key: 2 }]);
    } finally {
      running = false;
      await asking;
      await own.end();
    }
    expect(answers.length).toBeGreaterThan(0);
    expect(new Set(answers)).toEqual(new Set([1]));
    expect(await ask({ number: '77' })).toMatchObject({ validity: 1, coverage: { name: '後　から' } });
  });

  it('that are lost or of another database are refused, and no new ones are made over sealed rows', async () => {
    const kept = readFileSync(keyFile());
    rmSync(keyFile());
    await expect(freshKeys().ready()).rejects.toMatchObject({ code: 'MISSING' });
    const others = JSON.parse(kept.toString()) as { sealing: Record<string, string> };
    others.sealing['1'] = others.sealing['2']!;
    writeFileSync(keyFile(), JSON.stringify(others));
    await expect(freshKeys().ready()).rejects.toMatchObject({ code: 'OTHER_KEYS' });
    writeFileSync(keyFile(), kept, { mode: 0o600 });
    await freshKeys().ready();
  });

  function freshKeys(): QualificationKeys {
    const known = world.app.get(QualificationKeys) as unknown as { configuration: never; database: never };
    return new QualificationKeys(known.configuration, known.database);
  }

  function keyFile(): string {
    return join(world.folder, 'keys', 'qualification.json');
  }
});

describe('guessing', () => {
  it('is stopped in every process after thirty cards nobody has, reported once, and nobody else waits', async () => {
    const other = await world.another();
    try {
      const statuses: number[] = [];
      for (let n = 0; n < 35; n += 1) {
        const at = n % 2 === 0 ? world.address : other.address;
        statuses.push((await check(at, world.tokens[1]!, { ...CARD, number: `8${n}` })).status);
      }
      expect(statuses.slice(0, 30)).toEqual(Array(30).fill(200));
      expect(statuses.slice(32)).toEqual(Array(3).fill(429));
      expect(await ask({}, 1)).toMatchObject({ status: 429, error: { code: 'THROTTLED' } });
      expect(await ask({}, 0)).toMatchObject({ status: 200, validity: 1 });
      const notes = await world.database.dataSource.query(
        `SELECT subject FROM audit_entry WHERE action = 'CHECKS_THROTTLED'`,
      );
      expect(notes).toEqual([{ subject: world.codes[1] }]);
    } finally {
      await other.close();
    }
  });

  it('by a thousand at once gets no further than fifty', async () => {
    await world.database.dataSource.query('DELETE FROM qualification.guess_window');
    const fresh = await world.another();
    try {
      const results = await Promise.all(
        Array.from({ length: 300 }, (_, n) =>
          check(fresh.address, world.tokens[1]!, { ...CARD, number: `7${n}` }),
        ),
      );
      expect(results.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(80);
      expect(results.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(220);
    } finally {
      await fresh.close();
    }
  });
});
