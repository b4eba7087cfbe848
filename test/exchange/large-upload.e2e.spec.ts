import { setTimeout as wait } from 'node:timers/promises';
import { ServerProcess } from '../support/server-process.js';
import { createExchangeWorld, Files, type ExchangeWorld } from './exchange-world.js';

/** More than a server judges while the sender waits. */
const ROWS = 21_000;

let world: ExchangeWorld;
let worker: ServerProcess | undefined;
beforeAll(async () => {
  world = await createExchangeWorld(1, ROWS);
}, 300_000);
afterAll(async () => {
  await worker?.stop('SIGKILL');
  await world?.close();
}, 120_000);

it('a large file is judged and written by a worker, with progress, and survives kill -9 of it', async () => {
  const files = new Files(world.clients[0]!, world.address);
  const until = async (done: (upload: Awaited<ReturnType<Files['upload']>>) => boolean) => {
    for (;;) {
      const upload = await files.upload(id);
      if (done(upload)) return upload;
      await wait(100);
    }
  };
  const body = world.codes[0]!.map((code) => `${code},2021-06-01`).join('\r\n');
  const { upload } = await files.send(`医療機関・薬局コード,発注日\r\n${body}\r\n`);
  const { id } = upload;
  expect(upload.state).toBe('RECEIVED');
  worker = await ServerProcess.start(world.database.url, 'worker', { DEMO: '1' });
  const preview = await until(({ state }) => state === 'PREVIEWED');
  expect(preview.counts).toMatchObject({ rows: ROWS, change: ROWS, error: 0 });

  expect(await files.confirm(id, true)).toMatchObject({ state: 'CONFIRMING', total: ROWS });
  await until(({ done }) => done > 0);
  await worker.stop('SIGKILL');
  const killed = await files.upload(id);
  expect(killed.state).toBe('CONFIRMING');
  expect(killed.counts.written).toBeLessThan(ROWS);
  // as the lease runs out by itself after half a minute
  await world.database.dataSource.query('UPDATE upload SET lease_until = now() WHERE id = $1', [id]);
  worker = await ServerProcess.start(world.database.url, 'worker', { DEMO: '1' });
  const confirmed = await until(({ state }) => state === 'CONFIRMED');
  expect(confirmed.counts.written).toBe(ROWS);
  const [{ events, facilities }] = await world.database.dataSource.query(
    'SELECT count(*) AS events, count(DISTINCT facility_id) AS facilities FROM milestone_event WHERE batch_id = $1',
    [confirmed.batch],
  );
  expect({ events, facilities }).toEqual({ events: ROWS, facilities: ROWS });

  // taken back by the worker too: how far it is can be seen, and its lease is kept on the way
  expect(await files.act('undoUpload', `{ id: ${id} }`)).toMatchObject({ state: 'UNDOING', done: 0 });
  await until(({ done, state }) => (done > 0 && done < ROWS) || state === 'UNDONE');
  const [{ kept }] = await world.database.dataSource.query(
    `SELECT lease_until > now() + interval '20 seconds' AS kept FROM upload WHERE id = $1 AND state = 'UNDOING'`,
    [id],
  );
  expect(kept).toBe(true);
  expect(await until(({ state }) => state === 'UNDONE')).toMatchObject({ retracted: ROWS, leftOutCount: 0 });
}, 400_000);
