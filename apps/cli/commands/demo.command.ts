import { isoFromDay } from '#calendar';
import { figuresInLog, PUBLICATIONS, PUBLISHED_FIGURES, type PublishedFigure } from '#demo';
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
    const declared = await figuresInLog(dataSource.manager, PUBLISHED_FIGURES, PUBLICATIONS.at(-1)!.at);
    const now = await figuresInLog(dataSource.manager, PUBLISHED_FIGURES, null);
    PUBLISHED_FIGURES.forEach((figure, i) => {
      const same = [declared[i]!, now[i]!].every(
        ({ total, byType }) => total === figure.total && agrees(figure, byType),
      );
      if (!same) differing += 1;
      const counts = `${figure.total}  ${declared[i]!.total}  ${now[i]!.total}`;
      console.log(`${same ? 'ok ' : 'NO '} ${isoFromDay(figure.day)} ${figure.name}: ${counts}`);
    });
  } finally {
    await dataSource.destroy();
  }
  console.log(`${PUBLISHED_FIGURES.length - differing} 一致 / agree, ${differing} 不一致 / differ`);
  return differing === 0 ? 0 : 1;
}

function agrees({ byType }: PublishedFigure, found: readonly number[]): boolean {
  return byType === null || byType.every((count, type) => count === found[type]);
}
