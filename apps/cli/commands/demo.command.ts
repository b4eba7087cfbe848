import { isoFromDay } from '#calendar';
import { countInLog, PUBLICATIONS, PUBLISHED_FIGURES } from '#demo';
import { createDataSource } from '#platform';

export const name = 'demo';
export const description =
  'デモデータと公表値を照合する / Compares the demo country with every published figure, by plain SQL over its log.';

/** Prints each figure as known at the declaration and as known now. Exit code 1 where one differs, or in a real database. */
export async function run(): Promise<number> {
  if (process.env['DEMO'] !== '1') {
    console.error(
      'デモデータのデータベースではありません。DEMO=1 を付けてください。 / Not a demo database: set DEMO=1.',
    );
    return 1;
  }
  const dataSource = await createDataSource(process.env['DATABASE_URL']!, { unlimited: true, poolSize: 1 });
  let differing = 0;
  try {
    for (const figure of PUBLISHED_FIGURES) {
      const declared = await countInLog(dataSource.manager, figure, PUBLICATIONS.at(-1)!.at);
      const now = await countInLog(dataSource.manager, figure, null);
      const same = declared.total === figure.total && now.total === figure.total;
      if (!same) differing += 1;
      const counts = `${figure.total}  ${declared.total}  ${now.total}`;
      console.log(`${same ? 'ok ' : 'NO '} ${isoFromDay(figure.day)} ${figure.name}: ${counts}`);
    }
  } finally {
    await dataSource.destroy();
  }
  console.log(`${PUBLISHED_FIGURES.length - differing} 一致 / agree, ${differing} 不一致 / differ`);
  return differing === 0 ? 0 : 1;
}
