import { readConfiguration } from '#platform';
import { addSealingKey, openKeys, poolRows, resealAll, unlimitedQualificationPool } from '#qualification';

export const name = 'rotate-keys';
export const description =
  '資格確認の鍵を替える / Adds a key for the insured and seals everything anew with it; checks go on meanwhile';

/** Cut short, it is run again: the rows that are left are sealed anew, with one more key. */
export async function run(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const pool = unlimitedQualificationPool(configuration.databaseUrl!);
  try {
    await openKeys(configuration.qualificationKeys, poolRows(pool));
    addSealingKey(configuration.qualificationKeys);
    const keys = await openKeys(configuration.qualificationKeys, poolRows(pool));
    // servers take the new key up within a second; what they sealed meanwhile is found the second time
    const first = await resealAll(pool, keys);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const second = await resealAll(pool, keys);
    console.log(
      `鍵 ${keys.current}: ${first + second} 件を封じ直しました。 / key ${keys.current}: ${first + second} sealed anew`,
    );
    console.log(
      `バックアップ: ${configuration.qualificationKeys} / back this file up, apart from the database`,
    );
  } finally {
    await pool.end();
  }
}
