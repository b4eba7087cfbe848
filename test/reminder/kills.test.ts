import { createTestDatabase, type TestDatabase } from '../support/create-test-database.js';
import { REDIS_SERVER, startRedis, type TestRedis } from '../support/redis-server.js';
import { killCampaign, MOST_COPIES_A_KILL } from './kill-campaign.js';

const MESSAGES = 400;
const KILLS = 2;
const BACKENDS = [
  { backend: 'PostgreSQL', available: true },
  { backend: 'Redis', available: REDIS_SERVER !== undefined },
];
const missing = BACKENDS.filter(({ available }) => !available);
if (missing.length > 0)
  it.skip.each(missing)('reminders, on $backend queues (none found on this machine)', () => {});

/** A sample of test/chaos/reminders.chaos.ts. */
describe.each(BACKENDS.filter(({ available }) => available))(
  'reminders, on $backend queues',
  ({ backend }) => {
    let database: TestDatabase;
    let redis: TestRedis | undefined;
    beforeAll(async () => {
      database = await createTestDatabase();
      redis = backend === 'Redis' ? await startRedis() : undefined;
    }, 120_000);
    afterAll(async () => {
      await database?.drop();
      await redis?.stop();
    }, 120_000);

    it('every row has one final status and every mail is there, though workers are killed in the middle', async () => {
      const env = redis ? { REDIS_URL: redis.url } : {};
      const result = await killCampaign(database, {
        messages: MESSAGES,
        kills: KILLS,
        seed: 1,
        env,
        impatient: true,
      });
      expect(result).toMatchObject({ byStatus: { SENT: MESSAGES }, missing: 0, strangers: 0 });
      expect(result.secondCopies).toBeLessThanOrEqual((KILLS + 2) * MOST_COPIES_A_KILL);
    }, 600_000);
  },
);
