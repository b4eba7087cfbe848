import { readConfiguration } from '#platform';
import {
  countInsured,
  inventedCard,
  loadInsured,
  openKeys,
  poolRows,
  unlimitedQualificationPool,
} from '#qualification';

export const name = 'insured';
export const description =
  '架空の被保険者をデモに読み込む / Loads invented insured people into the demo: npm run insured -- 20000';

const FEWEST = 20_000;
const MOST = 2_000_000;

export function refuse(args: readonly string[], demo: boolean): readonly string[] | null {
  if (!demo)
    return ['架空の被保険者はデモにだけ読み込めます。 / Invented people are for the demo only: set DEMO=1.'];
  const count = Number(args[0] ?? FEWEST);
  const possible = args.length <= 1 && Number.isInteger(count) && count >= 1 && count <= MOST;
  return possible ? null : [`npm run insured -- 1…${MOST}`];
}

/** As many people as asked for in all; those that are there stay. Prints a few cards to try. */
export async function run([asked]: readonly string[]): Promise<void> {
  const configuration = readConfiguration(process.env);
  const pool = unlimitedQualificationPool(configuration.databaseUrl!);
  try {
    const keys = await openKeys(configuration.qualificationKeys, poolRows(pool));
    const from = await countInsured(pool);
    const until = Number(asked ?? FEWEST);
    if (until > from) {
      await loadInsured(pool, {
        keys,
        from,
        until,
        onProgress: (done) => process.stdout.write(`\r${done} / ${until - from}`),
      });
      console.log();
    }
    console.log('保険者番号 記号 番号 枝番 生年月日 / insurer, symbol, number, branch, birth date');
    for (let index = 0; index < 5; index += 1) {
      const { insurerNumber, symbol, number, branch, birthdate } = inventedCard(index);
      console.log([insurerNumber, symbol || '-', number, branch || '-', birthdate].join('  '));
    }
  } finally {
    await pool.end();
  }
}
