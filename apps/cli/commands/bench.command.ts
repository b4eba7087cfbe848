import { cpus, totalmem } from 'node:os';
import type { INestApplicationContext } from '@nestjs/common';
import { BenchClient } from '../bench/bench-client.js';
import { createBenchDatabases, dropBenchDatabases, withClient } from '../bench/bench-database.js';
import { createDenormalisedTable, dropDenormalisedTable } from '../bench/denormalised-table.js';
import { openLaboratory } from '../bench/laboratory.js';
import { measureBoard } from '../bench/measure-board.js';
import { measureHotRows, measureReadingUnderWrites } from '../bench/measure-contention.js';
import { measureCube } from '../bench/measure-cube.js';
import { measureForecast } from '../bench/measure-forecast.js';
import { measureFreshness } from '../bench/measure-freshness.js';
import { measureImport } from '../bench/measure-import.js';
import { measureQualification } from '../bench/measure-qualification.js';
import { measureReminders } from '../bench/measure-reminders.js';
import { measureSearch } from '../bench/measure-search.js';
import { measureWrites } from '../bench/measure-writes.js';
import { startBareServer, startServer } from '../bench/measured-process.js';
import { failures, printMemory } from '../bench/report.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '#demo';

export const name = 'bench';
export const description = '性能の測定 / measures figures beside their limits, on databases of its own';

const PARTS = ['cube', 'writes', 'http', 'import', 'qualification', 'forecast', 'reminders'];

export function refuse(args: readonly string[]): readonly string[] | null {
  const unknown = args.filter((part) => !PARTS.includes(part));
  return unknown.length > 0 ? [`npm run bench -- [${PARTS.join('] [')}]`] : null;
}

/** Everything (about twelve minutes), or the parts named. Exit code 1 when a floor is not held. */
export async function run(parts: readonly string[]): Promise<number> {
  const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part);
  const url = process.env['DATABASE_URL']!;
  console.log(
    `${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  );
  const { demo, real } = await createBenchDatabases(url);
  try {
    if (wanted('cube')) await inLaboratory(demo, measureCube);
    if (wanted('writes')) await inLaboratory(demo, (laboratory) => measureWrites(laboratory, demo));
    if (wanted('http')) await measureOverHttp(demo);
    if (wanted('forecast')) await measureForecast(demo);
    if (wanted('import')) await measureImport(demo, real);
    if (wanted('qualification')) await measureQualification(demo);
    // last: it fills both databases
    if (wanted('reminders')) await measureReminders(demo, real);
  } finally {
    await dropBenchDatabases(url);
  }
  return failures() === 0 ? 0 : 1;
}

async function inLaboratory(
  demo: string,
  measure: (laboratory: INestApplicationContext) => Promise<void>,
): Promise<void> {
  const laboratory = await openLaboratory(demo);
  try {
    await measure(laboratory);
  } finally {
    await laboratory.close();
  }
}

async function measureOverHttp(demo: string): Promise<void> {
  const server = await startServer(demo);
  const bare = await startBareServer(demo);
  try {
    const ministry = DEMO_ACCOUNTS.find(({ role }) => role === 'ADMINISTRATOR')!;
    const client = await new BenchClient(server).signIn(ministry.email, DEMO_PASSWORD);
    await withClient(demo, createDenormalisedTable);
    await measureBoard(demo, server, bare);
    await withClient(demo, dropDenormalisedTable);
    await measureSearch(client);
    await measureAcrossProcesses(demo, client);
    printMemory('server process', server.pid);
    printMemory('bare server process', bare.pid);
  } finally {
    await Promise.all([server.stop(), bare.stop()]);
  }
}

async function measureAcrossProcesses(demo: string, writer: BenchClient): Promise<void> {
  const other = await startServer(demo);
  const laboratory = await openLaboratory(demo);
  try {
    await measureFreshness(writer, new BenchClient(other));
    await measureReadingUnderWrites(laboratory, writer);
    await withClient(demo, (client) => measureHotRows(laboratory, writer, client));
  } finally {
    await laboratory.close();
    await other.stop();
  }
}
