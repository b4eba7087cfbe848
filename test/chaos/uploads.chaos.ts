import { hostileFile } from '../exchange/hostile-files.js';
import { leftovers, sendAll } from '../exchange/hostile-campaign.js';
import { createExchangeWorld, type ExchangeWorld } from '../exchange/exchange-world.js';
import { allAtOnce } from '../exchange/uploads-at-once.js';
import { seededRandom } from '../support/seeded-random.js';
import { ServerProcess } from '../support/server-process.js';

const SEED = Number(process.env['CHAOS_SEED'] || Date.now() % 100_000);
const FILES = Number(process.env['CHAOS_FILES'] || 10_000);
const VENDORS = Number(process.env['CHAOS_VENDORS'] || 200);
const MOST_MEGABYTES = 300;

describe(`uploads (CHAOS_SEED=${SEED})`, () => {
  let world: ExchangeWorld;
  const servers: ServerProcess[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.stop();
    await world.close();
  }, 120_000);

  it(`${FILES} files meant to break the reader get messages, within 300 MB, and nothing stands in the log`, async () => {
    world = await createExchangeWorld(1, 50);
    const server = await ServerProcess.start(world.database.url, 'server', { DEMO: '1' });
    servers.push(server);
    const random = seededRandom(SEED);
    const codes = world.codes[0]!;
    function* files() {
      for (let n = 0; n < FILES; n += 1) yield hostileFile(random, codes);
    }
    const campaign = await sendAll(server, world.clients[0]!.cookie, files(), (sent, broken) => {
      if (sent % 500 > 0) return;
      const peak = Math.round(server.peakMegabytes);
      console.log(`${sent} files, ${broken} broken, ${server.failures.length} failures, peak ${peak} MB`);
    });
    console.log(campaign.answers);
    expect(campaign.broken).toEqual([]);
    expect(server.failures).toEqual([]);
    expect(server.runs).toBe(true);
    expect(server.peakMegabytes).toBeLessThan(MOST_MEGABYTES);
    expect(await leftovers(world)).toEqual({ unexplained: 0, written: 0 });
  });

  it(`${VENDORS} vendors uploading at once to two servers leave log, state rows and cube equal`, async () => {
    world = await createExchangeWorld(VENDORS, 100);
    for (let n = 0; n < 2; n += 1)
      servers.push(await ServerProcess.start(world.database.url, 'server', { DEMO: '1' }));
    const result = await allAtOnce(world, servers);
    expect(result).toMatchObject({ failed: [], differingFacilities: [], differingCells: [] });
    expect(result.written).toBeGreaterThan(VENDORS * 100 * 0.8);
  });
});
