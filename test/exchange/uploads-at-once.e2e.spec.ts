import { createExchangeWorld, type ExchangeWorld } from './exchange-world.js';
import { allAtOnce } from './uploads-at-once.js';

/** Two hundred in `npm run chaos`. */
const VENDORS = 20;
const FACILITIES = 25;

let world: ExchangeWorld;
beforeAll(async () => {
  world = await createExchangeWorld(VENDORS, FACILITIES);
}, 300_000);
afterAll(() => world?.close(), 120_000);

it('twenty vendors uploading at once leave log, state rows and cube equal', async () => {
  const result = await allAtOnce(world);
  expect(result).toMatchObject({ failed: [], differingFacilities: [], differingCells: [] });
  expect(result.written).toBeGreaterThan(VENDORS * FACILITIES * 0.8);
});
