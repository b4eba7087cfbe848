import { setTimeout as wait } from 'node:timers/promises';
import { Product } from '../support/product.js';
import { seededRandom } from '../support/seeded-random.js';

const SEED = Number(process.env['CHAOS_SEED'] || Date.now() % 100_000);
const ROUNDS = Number(process.env['CHAOS_ROUNDS'] || 15);
/** Longer than a first start takes, so that kills fall into every stage and after the last. */
const LATEST_KILL_MS = 40_000;

describe(`kill -9 at any moment (CHAOS_SEED=${SEED})`, () => {
  let product: Product;
  beforeEach(async () => {
    product = await Product.onFreePort();
  });
  afterEach(() => product.dispose());

  it('never blocks a later start, and the demo is whole or not there', async () => {
    const random = seededRandom(SEED);
    for (let round = 1; round <= ROUNDS; round += 1) {
      product.start();
      // Early moments are tried more often: there are more stages in the first seconds than in the last.
      await wait(random() ** 2 * LATEST_KILL_MS);
      await product.signal('SIGKILL');
    }
    product.start();
    await product.served();
    expect(await product.openFacilities('2021-07-11')).toBe(228_400);
  });

  it.each(['server', 'worker'] as const)('a killed %s comes back by itself', async (name) => {
    product.start();
    await product.served();
    const first = await product.childOf(name);
    process.kill(first, 'SIGKILL');
    await product.until(() => product.output.includes(`${name}: ended by itself`), 'the restart');
    expect(await product.childOf(name)).not.toBe(first);
    await product.answers();
    expect(await product.signal('SIGINT')).toBe(0);
    expect(product.processes()).toEqual([]);
  });

  it('a killed PostgreSQL does not keep Ctrl-C or the next start from working', async () => {
    product.start();
    await product.served();
    process.kill(product.postmaster, 'SIGKILL');
    expect(await product.signal('SIGINT')).toBe(0);
    expect(product.processes()).toEqual([]);
    product.start();
    await product.served();
    expect(await product.openFacilities('2021-07-11')).toBe(228_400);
  });

  it('a killed start script takes its children along, and the next start attaches to the database that lives on', async () => {
    product.start();
    await product.served();
    const { postmaster } = product;
    await product.killLauncher();
    await product.untilOnlyPostgresIsLeft();
    product.start();
    await product.served();
    expect(product.postmaster).toBe(postmaster);
  });
});
