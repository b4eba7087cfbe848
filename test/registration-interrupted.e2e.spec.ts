import type pg from 'pg';
import { inventInsured, RegistrationRunner } from '#qualification';
import { QualificationDatabase } from '../libs/qualification/storage/qualification-database.js';
import type { Json } from './api/api-client.js';
import { check } from './qualification/qualification-world.js';
import {
  cardOf,
  createRegistrationWorld,
  rowOf,
  type ListRow,
  type RegistrationWorld,
} from './qualification/registration-world.js';

type Work = Parameters<QualificationDatabase['transaction']>[0];

let world: RegistrationWorld;
let database: QualificationDatabase;
let transaction: QualificationDatabase['transaction'];

beforeAll(async () => {
  world = await createRegistrationWorld();
  database = world.app.get(QualificationDatabase);
  transaction = database.transaction.bind(database);
}, 120_000);
afterEach(() => {
  database.transaction = transaction;
});
afterAll(() => world?.close());

/** People who go from one card of the insurer to another on 1 July, one who is new, one whose name is changed. */
interface Case {
  readonly old: readonly ListRow[];
  readonly list: readonly ListRow[];
}

function caseOf(start: number): Case {
  const old = [0, 1, 2].map((n) => rowOf(start + n, { symbol: '1111' }));
  const begins = old.map((_, n) => rowOf(start + n, { symbol: '2222', from: '2021-07-01' }));
  const ends = old.map((row) => ({ ...row, lostOn: '2021-07-01', reasonOfLoss: '99' }));
  const more = [rowOf(start + 3), { ...old[2]!, address: '新しい住所', lostOn: '2021-07-01' }];
  return { old, list: [...begins, ...ends.slice(0, 2), ...more] };
}

describe('a registration that is cut short', () => {
  // nobody among the next 700 was born after their cover began
  let next = 2_000;

  it.each(['an error', 'a killed connection'])(
    'by %s at any statement leaves everybody the old cover or the new one, never a gap, and goes on',
    async (how) => {
      let statements = 0;
      for (let at = 0; ; at += 1) {
        next += 10;
        const { old, list } = caseOf(next);
        await world.register(old);
        const done = await interrupted(at, how === 'an error' ? fail : kill, () => world.register(list));
        await expectOldOrNew(old, list);
        database.transaction = transaction;
        await world.database.dataSource.query('UPDATE qualification.registration SET claimed_until = NULL');
        await world.app.get(RegistrationRunner).runDue();
        expect(await validities(list.slice(0, 3))).toEqual([1, 1, 1]);
        expect(await validities(old)).toEqual([3, 3, 3]);
        expect(await validities([rowOf(next + 3)])).toEqual([1]);
        if (done) break;
        statements += 1;
      }
      // locks, both looks, people, covers, rows and the count: less would mean that nothing was interrupted
      expect(statements).toBeGreaterThan(8);
    },
    240_000,
  );

  it('by a rollback of a confirmation leaves the row to be confirmed, and the old cover', async () => {
    for (let at = 0; ; at += 1) {
      next += 10;
      const old = rowOf(next, { symbol: '1111' });
      await world.register([old]);
      const begins = rowOf(next, { symbol: '2222', from: '2021-07-01', kana: '' });
      await world.register([{ ...old, lostOn: '2021-07-01' }, begins]);
      const held = await heldRow('QUARANTINED', '2222', String(5_000 + next));
      await step(world.first, 'correctHeldRow', {
        ...held,
        texts: [{ field: 'kana', text: inventInsured(next).person.kana }],
      });
      const corrected = await heldRow('CORRECTED', '2222', String(5_000 + next));
      const done = await interrupted(at, fail, () => step(world.second, 'confirmHeldRow', corrected));
      database.transaction = transaction;
      expect(await validities([old, begins])).toEqual(done ? [3, 1] : [1, 4]);
      if (!done) {
        await step(world.second, 'confirmHeldRow', corrected);
        expect(await validities([old, begins])).toEqual([3, 1]);
      } else {
        expect(at).toBeGreaterThan(8);
        break;
      }
    }
  }, 240_000);

  /** true: there was no statement number `at` to interrupt, so it went through. */
  async function interrupted(
    at: number,
    how: (client: pg.PoolClient) => Promise<void>,
    work: () => Promise<unknown>,
  ): Promise<boolean> {
    let count = 0;
    let reached = false;
    database.transaction = (inner) =>
      transaction(((rows, client) =>
        inner(async (statement, values) => {
          if (!reached && count === at) {
            reached = true;
            await how(client);
          }
          count += 1;
          return rows(statement, values);
        }, client)) as Work) as never;
    await work().catch(() => undefined);
    return !reached;
  }

  async function fail(): Promise<void> {
    throw new Error('interrupted');
  }

  /** As when the server or the network goes away: the session ends in the middle, and nobody said ROLLBACK. */
  async function kill(client: pg.PoolClient): Promise<void> {
    const { processID } = client as unknown as { processID: number };
    client.on('error', () => undefined);
    await world.database.dataSource.query('SELECT pg_terminate_backend($1, 5000)', [processID]);
  }

  async function expectOldOrNew(old: readonly ListRow[], list: readonly ListRow[]): Promise<void> {
    const before = await validities(old);
    const after = await validities(list.slice(0, 3));
    for (const [index, validity] of before.entries()) {
      expect([`${validity}${after[index]}`, index]).toEqual([expect.stringMatching(/^(14|31)$/), index]);
    }
  }
});

async function validities(rows: readonly ListRow[]): Promise<number[]> {
  await world.database.dataSource.query('DELETE FROM qualification.guess_window');
  const answers: number[] = [];
  const fresh = world.tokens[0]!;
  for (const row of rows) {
    const answer = await check(world.address, fresh, { ...cardOf(row), day: '2021-07-12' });
    if (answer.status !== 200) throw new Error(`not answered: ${answer.status}`);
    answers.push(answer.validity as number);
  }
  return answers;
}

async function heldRow(state: string, symbol: string, number: string): Promise<Json> {
  const { heldRows } = await world.first.data(
    `query ($state: HeldRowState!) { heldRows(state: $state, first: 50) { nodes { id version texts { field text } } } }`,
    { state },
  );
  const said = ({ texts }: Json, field: string): string =>
    texts.find((each: Json) => each.field === field)?.text;
  const { id, version } = (heldRows.nodes as Json[]).find(
    (row) => said(row, 'number') === number && said(row, 'symbol') === symbol,
  );
  return { id, version };
}

async function step(client: RegistrationWorld['first'], name: string, input: object): Promise<void> {
  const type = name === 'correctHeldRow' ? 'CorrectHeldRowInput' : 'HeldRowInput';
  await client.data(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, { input });
}
