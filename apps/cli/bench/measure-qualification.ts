import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadInsured, openKeys, poolRows, unlimitedQualificationPool } from '#qualification';
import { copyBenchDatabase, withClient } from './bench-database.js';
import { createCheckClients, checkThroughput, type CheckClient } from './check-clients.js';
import { startBareCheckServer, startServer } from './measured-process.js';
import { measureBatch } from './measure-batch.js';
import { measureChecksBesideBoard } from './measure-checks-beside-board.js';
import { alternate } from './pairs.js';
import { print, round } from './report.js';

const FEW = 200_000;
const MANY = 2_000_000;

/** The qualification check over 2,000,000 invented insured; the keys are of this run alone. */
export async function measureQualification(demo: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shikaku-bench-'));
  const path = join(folder, 'keys.json');
  process.env['QUALIFICATION_KEYS'] = path;
  try {
    const clients = await createCheckClients(demo);
    await fill(demo, path, { from: 0, until: FEW });
    const copy = await copyBenchDatabase(demo);
    await fill(demo, path, { from: FEW, until: MANY });
    await measureGrowth({ few: copy, many: demo }, clients);
    await besideBare(demo, clients);
    await measureBatch(demo, clients[0]!);
    await measureChecksBesideBoard(demo, MANY, clients[0]!);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function fill(url: string, keyFile: string, span: { from: number; until: number }): Promise<void> {
  const pool = unlimitedQualificationPool(url);
  try {
    const keys = await openKeys(keyFile, poolRows(pool));
    const began = performance.now();
    await loadInsured(pool, { keys, ...span });
    console.log(
      `     loaded ${span.until - span.from} insured in ${round((performance.now() - began) / 1000)} s`,
    );
  } finally {
    await pool.end();
  }
  await withClient(url, async (client) => {
    await client.query('VACUUM ANALYZE');
    await client.query('CHECKPOINT');
  });
}

/** Two databases at once: a machine that goes slower for a while does so for both. */
async function measureGrowth(
  { few, many }: { few: string; many: string },
  clients: readonly CheckClient[],
): Promise<void> {
  const small = await startServer(few);
  const large = await startServer(many);
  try {
    const { ours, limit, ratio } = await alternate(
      { name: 'few', run: () => checkThroughput(small.origin, FEW, clients) },
      { name: 'many', run: () => checkThroughput(large.origin, MANY, clients) },
    );
    print({
      what: 'single check: 200,000 → 2,000,000 insured',
      figure: ratio,
      unit: '×',
      must: 'AT_MOST',
      floor: 1.2,
      detail: `${round(ours)} → ${round(limit)} checks/s`,
    });
  } finally {
    await Promise.all([small.stop(), large.stop()]);
  }
}

async function besideBare(demo: string, clients: readonly CheckClient[]): Promise<void> {
  const server = await startServer(demo);
  const bare = await startBareCheckServer(demo);
  try {
    const { ours, limit, ratio } = await alternate(
      { name: 'ours', run: () => checkThroughput(server.origin, MANY, clients) },
      { name: 'bare', run: () => checkThroughput(bare.origin, MANY, clients) },
    );
    print({
      what: 'single check over HTTP : bare HTTP, same look-up and log',
      figure: ratio,
      unit: '×',
      must: 'AT_LEAST',
      floor: 0.5,
      detail: `${round(ours)}/s : ${round(limit)}/s`,
    });
  } finally {
    await Promise.all([server.stop(), bare.stop()]);
  }
}
