import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadInsured, openKeys, poolRows, unlimitedQualificationPool } from '#qualification';
import { createCheckClients, checkThroughput, type CheckClient } from './check-clients.js';
import { startBareCheckServer, startServer } from './measured-process.js';
import { measureBatch } from './measure-batch.js';
import { measureChecksBesideBoard } from './measure-checks-beside-board.js';
import { alternate, median } from './pairs.js';
import { print, round } from './report.js';

const FEW = 200_000;
const MANY = 2_000_000;

/** The qualification check over 2,000,000 invented insured; the keys are of this run alone. */
export async function measureQualification(demo: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'shikaku-bench-'));
  const path = join(folder, 'keys.json');
  process.env['QUALIFICATION_KEYS'] = path;
  const pool = unlimitedQualificationPool(demo);
  try {
    const keys = await openKeys(path, poolRows(pool));
    const clients = await createCheckClients(demo);
    await loadInsured(pool, { keys, from: 0, until: FEW });
    const few = await alone(demo, FEW, clients);
    const began = performance.now();
    await loadInsured(pool, { keys, from: FEW, until: MANY });
    console.log(`     loaded ${MANY - FEW} insured in ${round((performance.now() - began) / 1000)} s`);
    const many = await alone(demo, MANY, clients);
    print({
      what: 'single check: 200,000 → 2,000,000 insured',
      figure: few / many,
      unit: '×',
      must: 'AT_MOST',
      floor: 1.2,
      detail: `${round(few)} → ${round(many)} checks/s, medians of five runs`,
    });
    await besideBare(demo, clients);
    await measureBatch(demo, clients[0]!);
    await measureChecksBesideBoard(demo, MANY, clients[0]!);
  } finally {
    await pool.end();
    rmSync(folder, { recursive: true });
  }
}

async function alone(demo: string, insured: number, clients: readonly CheckClient[]): Promise<number> {
  const server = await startServer(demo);
  try {
    const runs: number[] = [];
    for (let run = 0; run < 6; run += 1) runs.push(await checkThroughput(server.origin, insured, clients));
    return median(runs.slice(1));
  } finally {
    await server.stop();
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
