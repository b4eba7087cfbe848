import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createDatabaseIfMissing, dropDatabase, logger } from '#platform';
import { addSealingKey, KEYS_TEXTS, QualificationKeysError } from '#qualification';
import { createServer } from '#server';
import { jest } from '@jest/globals';
import { explain } from '../apps/cli/start/explain.js';
import {
  CARD,
  check,
  createQualificationWorld,
  type QualificationWorld,
} from './qualification/qualification-world.js';
import { testConfiguration } from './support/test-configuration.js';

/** Data and keys are backed up apart: here the data is a copy of the database, the keys a copy of their file elsewhere. */
describe('a database that was restored elsewhere', () => {
  let world: QualificationWorld;
  let copyUrl: string;
  const safe = mkdtempSync(join(tmpdir(), 'shikaku-safe-'));
  const elsewhere = mkdtempSync(join(tmpdir(), 'shikaku-elsewhere-'));
  const keyFile = join(elsewhere, 'keys', 'qualification.json');
  const backup = join(safe, 'qualification.json');

  beforeAll(async () => {
    world = await createQualificationWorld();
    await world.add({}, { insurer: world.company });
    copyFileSync(join(world.folder, 'keys', 'qualification.json'), backup);
    copyUrl = `${world.database.url}_copy`;
    await world.app.close();
    await world.database.dataSource.destroy();
    const template = new URL(world.database.url).pathname.slice(1);
    await createDatabaseIfMissing(copyUrl, { template, strategy: 'wal_log' });
  }, 120_000);
  afterAll(async () => {
    await dropDatabase(copyUrl);
    await dropDatabase(world.database.url);
    for (const folder of [safe, elsewhere, world.folder]) rmSync(folder, { recursive: true });
  });

  it('without its keys says so at the start and to who asks, and makes no new ones; with them it answers', async () => {
    const said = jest.spyOn(logger, 'error');
    const app = await started();
    try {
      expect(said).toHaveBeenCalledWith(
        { code: 'MISSING' },
        expect.stringContaining('Restore it from its backup'),
      );
      const without = await ask(app);
      expect(without).toMatchObject({ status: 503, error: { message: KEYS_TEXTS.MISSING.ja } });
      expect(JSON.stringify(without)).not.toContain(elsewhere);
      expect(existsSync(keyFile)).toBe(false);

      mkdirSync(dirname(keyFile), { recursive: true });
      copyFileSync(backup, keyFile);
      expect(await ask(app)).toMatchObject({ status: 200, validity: 1, coverage: { name: '診療　太郎' } });
    } finally {
      await app.close();
      said.mockRestore();
    }
  });

  it('with the keys of another database says that they are others', async () => {
    const others = join(safe, 'others.json');
    copyFileSync(backup, others);
    addSealingKey(others);
    const mixed = JSON.parse(readFileSync(others, 'utf8')) as { sealing: Record<string, string> };
    mixed.sealing['1'] = mixed.sealing['2']!;
    writeFileSync(keyFile, JSON.stringify(mixed));
    const app = await started();
    try {
      expect(await ask(app)).toMatchObject({ status: 503, error: { message: KEYS_TEXTS.OTHER_KEYS.ja } });
    } finally {
      await app.close();
    }
  });

  it('says the same at the command line', () =>
    expect(explain(new QualificationKeysError('MISSING'), elsewhere)).toBe(
      `${KEYS_TEXTS.MISSING.ja} / ${KEYS_TEXTS.MISSING.en}`,
    ));

  async function started(): Promise<NestFastifyApplication> {
    const app = await createServer(testConfiguration(copyUrl, { DEMO: '1', SHIKAKU_DATA: elsewhere }));
    await app.listen(0, '127.0.0.1');
    return app;
  }

  function ask(app: NestFastifyApplication): ReturnType<typeof check> {
    const { port } = app.getHttpServer().address() as AddressInfo;
    return check(`http://127.0.0.1:${port}`, world.tokens[0]!, CARD);
  }
});
