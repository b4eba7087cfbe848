import { seededRandom } from '../support/seeded-random.js';
import { ServerProcess } from '../support/server-process.js';
import { createExchangeWorld, type ExchangeWorld } from './exchange-world.js';
import { leftovers, sendAll } from './hostile-campaign.js';
import { hostileFile, oneOfEach } from './hostile-files.js';

/** A sample of the campaign in `npm run chaos`. */
const FILES = 150;
const MOST_MEGABYTES = 300;

let world: ExchangeWorld;
let server: ServerProcess;

beforeAll(async () => {
  world = await createExchangeWorld(1, 50);
  server = await ServerProcess.start(world.database.url, 'server', { DEMO: '1' });
}, 120_000);

afterAll(async () => {
  await server?.stop();
  await world?.close();
}, 120_000);

it('files meant to break the reader get messages: no crash, no failure, never more than 300 MB, nothing in the log', async () => {
  const random = seededRandom(20_210_712);
  const codes = world.codes[0]!;
  function* files() {
    yield* oneOfEach(random, codes);
    for (let n = 0; n < FILES; n += 1) yield hostileFile(random, codes);
  }
  const campaign = await sendAll(server, world.clients[0]!.cookie, files());
  expect(campaign.broken).toEqual([]);
  expect(server.failures).toEqual([]);
  expect(server.runs).toBe(true);
  expect(server.peakMegabytes).toBeLessThan(MOST_MEGABYTES);
  expect(await leftovers(world)).toEqual({ unexplained: 0, written: 0 });
}, 600_000);
