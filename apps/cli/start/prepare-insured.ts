import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccessModule } from '#access';
import { PlatformModule, type Configuration } from '#platform';
import {
  countInsured,
  demoList,
  loadInsured,
  openKeys,
  poolRows,
  QualificationModule,
  QuarantineReadModel,
  QuarantineService,
  RegistrationService,
  rowsOfJson,
  unlimitedQualificationPool,
} from '#qualification';
import { withClient } from './with-client.js';

/** Enough for trying; `npm run insured -- 2000000` loads as many as the measurements have. */
const PEOPLE = 20_000;

@Module({})
class InsuredModule {
  static forRoot(configuration: Configuration): DynamicModule {
    return {
      module: InsuredModule,
      imports: [PlatformModule.forRoot(configuration), AccessModule, QualificationModule],
    };
  }
}

/**
 * Gives a demo that has no insured its people, and its insurer a list of which some rows are held, one of them corrected
 * already. Apart from the demo country, because it is sealed with the keys of this machine. Cut short, a demo is one without
 * insured: `npm run insured` loads them.
 */
export async function prepareInsured(configuration: Configuration, databaseUrl: string): Promise<void> {
  const pool = unlimitedQualificationPool(databaseUrl);
  try {
    const keys = await openKeys(configuration.qualificationKeys, poolRows(pool));
    if ((await countInsured(pool)) > 0) return;
    await loadInsured(pool, { keys, from: 0, until: PEOPLE });
  } finally {
    await pool.end();
  }
  const [insurer] = (
    await withClient(databaseUrl, (client) =>
      client.query<{ id: number; number: string }>(
        `SELECT id, insurer_number AS number FROM account WHERE role = 'INSURER' ORDER BY id LIMIT 1`,
      ),
    )
  ).rows;
  if (insurer) await registerList({ ...configuration, databaseUrl }, insurer.id, insurer.number);
}

async function registerList(
  configuration: Configuration,
  accountId: number,
  insurerNumber: string,
): Promise<void> {
  const app = await NestFactory.createApplicationContext(InsuredModule.forRoot(configuration), {
    logger: ['error'],
    abortOnError: false,
  });
  try {
    const viewer = { role: 'INSURER', accountId, insurerNumber } as const;
    await app.get(RegistrationService).receiveRows(viewer, rowsOfJson(demoList(insurerNumber))!, true, null);
    const [row] = (await app.get(QuarantineReadModel).list(viewer, 'QUARANTINED', 0, 1)) ?? [];
    if (!row) return;
    const texts = { name: row.texts.name!.replace('　子', '　') };
    await app
      .get(QuarantineService)
      .correct(viewer, { id: row.id, version: row.version, texts, individualNumber: null, assert: false });
  } finally {
    await app.close();
  }
}
