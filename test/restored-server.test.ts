import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '#migrations';
import { createDatabaseIfMissing, createDataSource, createInstance } from '#platform';
import { StateCheckService } from '#rollout';
import { CubeProcess } from './cube/cube-process.js';
import { createRolloutWorld, TODAY, type RolloutWorld } from './rollout-world.js';
import { ArchivedServer } from './support/archived-server.js';
import { TcpSwitch } from './support/tcp-switch.js';

/** Applications that are surely in the backup, and that are surely not. */
const BEFORE = 100;
const AFTER = 100;

describe('a server that is restored from a base backup taken while it was written to', () => {
  let original: ArchivedServer;
  let world: RolloutWorld;
  beforeAll(async () => {
    original = await ArchivedServer.start();
    world = await createRolloutWorld(await migrated(original.server.urlOf('shikaku')));
  });
  afterAll(async () => {
    await original.server.close();
    original.dispose();
  });

  it('begins a new era, agrees with its log, and makes who polled it load anew', async () => {
    const { gate, url } = await TcpSwitch.before(original.server.urlOf('shikaku'));
    const polling = await CubeProcess.start(url);
    let applied = 0;
    let isOver = false;
    const writers = Array.from({ length: 4 }, async () => {
      while (!isOver) {
        await apply(world);
        applied += 1;
      }
    });
    await until(() => applied >= BEFORE);
    const backup = await original.backUp();
    const known = applied;
    await until(() => applied >= known + AFTER);
    isOver = true;
    await Promise.all(writers);
    expect(await appliedFor(polling)).toBe(applied);
    await world.drop();
    await original.server.close();

    const restored = await original.restore(backup);
    gate.switchTo(restored.urlOf('shikaku'));
    const dataSource = await createDataSource(restored.urlOf('shikaku'));
    // until then it cannot be asked: it would pass for the one that was backed up
    await until(async () => !(await isRecovering(dataSource)));
    const [{ count }] = await dataSource.query<[{ count: number }]>(
      'SELECT count(*) FROM facility WHERE applied_on IS NOT NULL',
    );
    expect(count).toBeGreaterThanOrEqual(BEFORE);
    expect(count).toBeLessThan(applied);
    // the process that knew more than the backup forgets it, and sees what is written from now on
    expect(await appliedFor(polling)).toBe(count);
    expect(await dataSource.query('SELECT era FROM instance')).toEqual([{ era: 2 }]);
    expect(await polling.check.differingCells()).toEqual([]);
    expect(await new StateCheckService(dataSource).differingFacilities()).toEqual([]);
    const again = await createRolloutWorld({
      dataSource,
      url: restored.urlOf('shikaku'),
      drop: async () => {},
    });
    await apply(again);
    expect(await appliedFor(polling)).toBe(count + 1);

    await polling.stop();
    await gate.close();
    await dataSource.destroy();
    await restored.close();
  });
});

async function migrated(url: string) {
  await createDatabaseIfMissing(url);
  const dataSource = await createDataSource(url, { migrations: MIGRATIONS });
  await dataSource.runMigrations();
  await createInstance(dataSource.manager, { kind: 'REAL', logBeganOn: '2020-08-07', clockAt: null });
  return { url, dataSource, drop: () => dataSource.destroy() };
}

/** Another facility, and its application. */
async function apply({ facility, rollout, ministry }: RolloutWorld): Promise<void> {
  const { code } = await facility();
  const result = await rollout.record(ministry, {
    facilityCode: code,
    milestone: 'APPLIED',
    day: TODAY,
    alongside: [{ milestone: 'ACCOUNT_CREATED', day: TODAY }],
  });
  expect(result).toMatchObject({ outcome: 'RECORDED' });
}

async function appliedFor({ adoption }: CubeProcess): Promise<number> {
  const answer = await adoption.adoption(
    { role: 'PUBLIC' },
    { asOf: TODAY, groupBy: 'NATION', measure: 'APPLIED', denominator: 'OPEN' },
  );
  return answer!.cells[0]!.numerator;
}

async function isRecovering(dataSource: DataSource): Promise<boolean> {
  const [row] = await dataSource.query<[{ recovering: boolean }]>('SELECT pg_is_in_recovery() AS recovering');
  return row.recovering;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((done) => setImmediate(done));
}
