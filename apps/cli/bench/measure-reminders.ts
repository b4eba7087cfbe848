import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { getQueueToken } from '@nestjs/bullmq';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Worker, type Queue } from 'bullmq';
import { AdoptionReadModel } from '#adoption';
import { InstanceClock, PlatformModule, QueueModule, readConfiguration, type MailTransport } from '#platform';
import {
  DispatchService,
  REMINDER_SEND_QUEUE,
  ReminderModule,
  ReminderTransport,
  SendService,
  SweepService,
  type SendJob,
} from '#reminder';
import { withClient } from './bench-database.js';
import { alternate } from './pairs.js';
import { print, round } from './report.js';

const REMINDERS = 100_000;
const PAIRS = 3;
const BARE_QUEUE = fileURLToPath(new URL('./bare-queue.js', import.meta.url));
const REDIS_SERVER = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'redis-server'))
  .find((path) => existsSync(path));

const NO_OP: MailTransport = { send: async () => null, close: () => undefined };

/**
 * Reminders from the sweep to the noted row, on the PostgreSQL backend, beside bare BullMQ on Redis with one no-op job each;
 * and how long a sweep of the demo's rules takes.
 */
export async function measureReminders(demo: string, real: string): Promise<void> {
  await measureSweep(demo);
  await plant(real);
  const limit = await startLimit(real);
  const process = await ReminderProcess.start(real);
  try {
    const ours = { name: 'reminders', run: () => process.perSecond() };
    const bare = { name: limit.name, run: () => bareJobsPerSecond(limit.url) };
    const result = await alternate(ours, bare, PAIRS);
    print({
      what: `reminders, sweep to noted, beside ${limit.name}`,
      figure: result.ratio,
      unit: '×',
      must: 'AT_LEAST',
      floor: 0.3,
      detail: `${round(result.ours)}/s beside ${round(result.limit)}/s, ${REMINDERS} each, ${result.pairs} pairs`,
    });
    print({
      what: 'reminders: memory from the second hundred thousand on',
      figure: process.grownMegabytes,
      unit: 'MB',
      must: 'AT_MOST',
      floor: 100,
      detail: 'growth of the most that was resident, of one process',
    });
  } finally {
    await process.stop();
    await limit.stop();
  }
}

async function measureSweep(demo: string): Promise<void> {
  const context = await contextOn(demo);
  try {
    await query(demo, 'UPDATE reminder_rule SET active = true');
    await setBusinessHour(context, demo);
    const timed = async (): Promise<[number, number]> => {
      const began = performance.now();
      const noted = await context.get(SweepService).sweepRules();
      return [noted, (performance.now() - began) / 1_000];
    };
    const [noted, first] = await timed();
    const [, again] = await timed();
    const [facilities] = await query(demo, 'SELECT count(*)::int AS n FROM facility');
    const rules = `all rules over ${facilities!.n} facilities`;
    print({
      what: `sweep: ${rules}, with most of them noted before`,
      figure: again,
      unit: 's',
      must: 'AT_MOST',
      floor: 2,
      detail: `the first one, which notes ${noted} rows: ${round(first)} s`,
    });
    await query(demo, 'TRUNCATE reminder');
    await query(demo, `UPDATE reminder_rule SET active = key <> 'NOT_APPLIED'`);
  } finally {
    await context.close();
  }
}

/** Monday the 12th of July 2021, ten o'clock. */
async function setBusinessHour(context: INestApplicationContext, url: string): Promise<void> {
  await query(
    url,
    `UPDATE instance SET kind = 'DEMO', log_began_on = '2020-08-07', clock_at = '2021-07-12T10:00+09', clock_anchor = now()`,
  );
  // a cube still loading would bring the clock it began with
  await context.get(AdoptionReadModel, { strict: false }).ready();
  await context.get(InstanceClock).follow();
}

async function query(url: string, sql: string): Promise<{ n: number }[]> {
  return withClient(url, async (client) => (await client.query<{ n: number }>(sql)).rows);
}

function contextOn(url: string): Promise<INestApplicationContext> {
  const configuration = { ...readConfiguration({ DATABASE_URL: url }), redisUrl: null };
  const imports = [
    PlatformModule.forRoot(configuration),
    QueueModule.forRoot(configuration, [REMINDER_SEND_QUEUE]),
    ReminderModule,
  ];
  return NestFactory.createApplicationContext({ module: class {}, imports }, { logger: ['error'] });
}

async function plant(url: string): Promise<void> {
  const context = await contextOn(url);
  await query(
    url,
    `INSERT INTO facility (id, code, type, prefecture, name, email, applied_on)
     SELECT n, lpad(n::text, 10, '0'), 1, 13, '第' || n || '医院', 'f' || n || '@bench.example', '2021-05-01'
     FROM generate_series(1, ${REMINDERS}) n`,
  );
  await query(url, `UPDATE reminder_rule SET active = key = 'APPLIED_NO_VENDOR'`);
  await query(url, 'UPDATE reminder_setting SET rate_per_minute = NULL');
  await query(url, 'VACUUM ANALYZE');
  await context.close();
}

/** The worker's part of the product in this process, with a mailer that does nothing. */
class ReminderProcess {
  private most: number[] = [];

  private constructor(
    private readonly context: INestApplicationContext,
    private readonly url: string,
  ) {}

  static async start(url: string): Promise<ReminderProcess> {
    const context = await contextOn(url);
    Object.assign(context.get(ReminderTransport, { strict: false }), { open: () => NO_OP });
    await setBusinessHour(context, url);
    return new ReminderProcess(context, url);
  }

  async perSecond(): Promise<number> {
    await query(this.url, 'TRUNCATE reminder');
    const queue = this.context.get<Queue>(getQueueToken(REMINDER_SEND_QUEUE.name), { strict: false });
    const addDue = async (): Promise<void> => {
      const jobs = await this.context.get(DispatchService).release();
      if (jobs.length > 0) await queue.addBulk(jobs.map((data) => ({ name: 'send-reminders', data })));
    };
    let handled = 0;
    let finished: () => void;
    const all = new Promise<void>((resolve) => (finished = resolve));
    const sender = this.context.get(SendService);
    const worker = new Worker<SendJob>(
      REMINDER_SEND_QUEUE.name,
      async ({ data }) => {
        await sender.send(data.ids);
        await addDue();
        handled += data.ids.length;
        if (handled >= REMINDERS) finished();
      },
      { connection: queue.opts.connection, concurrency: 2 },
    );
    let most = 0;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 100);
    const began = performance.now();
    await this.context.get(SweepService).sweepRules();
    await addDue();
    await all;
    const seconds = (performance.now() - began) / 1_000;
    clearInterval(watch);
    this.most.push(most / 1e6);
    await worker.close();
    const [sent] = await query(this.url, `SELECT count(*)::int AS n FROM reminder WHERE status = 'SENT'`);
    if (sent!.n !== REMINDERS) throw new Error('not every reminder was sent');
    return REMINDERS / seconds;
  }

  get grownMegabytes(): number {
    return Math.max(...this.most.slice(1)) - this.most[1]!;
  }

  async stop(): Promise<void> {
    await this.context.close();
  }
}

interface Limit {
  readonly name: string;
  readonly url: string;
  stop(): Promise<void>;
}

async function startLimit(databaseUrl: string): Promise<Limit> {
  if (!REDIS_SERVER)
    return {
      name: 'bare BullMQ on PostgreSQL (no Redis found)',
      url: databaseUrl,
      stop: async () => undefined,
    };
  const folder = mkdtempSync(join(tmpdir(), 'shikaku-bench-redis-'));
  const port = await freePort();
  const child: ChildProcess = spawn(REDIS_SERVER, [
    '--port',
    String(port),
    '--save',
    '',
    '--dir',
    folder,
    '--bind',
    '127.0.0.1',
  ]);
  await once(child.stdout!, 'data');
  return {
    name: 'bare BullMQ on Redis',
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'close');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function bareJobsPerSecond(url: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [BARE_QUEUE, url, String(REMINDERS)]);
  return REMINDERS / (Number(stdout) / 1_000);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
