import type { TestDatabase } from '../support/create-test-database.js';
import { startMailServer } from '../support/mail-server.js';
import { seededRandom } from '../support/seeded-random.js';
import { ServerProcess } from '../support/server-process.js';
import { seedReminders } from '#reminder/bare';

export interface KillCampaign {
  readonly messages: number;
  readonly kills: number;
  readonly seed: number;
  /** Of the workers, beside the mail server. */
  readonly env?: NodeJS.ProcessEnv;
  /** Something else that happens once, in the middle. */
  readonly inTheMiddle?: () => Promise<void>;
  /** After the last kill all workers are killed and their leases ended, instead of waiting two minutes for it. */
  readonly impatient?: boolean;
  readonly onProgress?: (line: string) => void;
}

export interface KillResult {
  /** Rows of the ledger by status. */
  readonly byStatus: Record<string, number>;
  /** Rows whose mail no server took. */
  readonly missing: number;
  /** Mails beyond the first of a row. */
  readonly secondCopies: number;
  /** Mails that belong to no row of the ledger. */
  readonly strangers: number;
}

const WORKERS = 2;
/** What a process can have sent and not noted: two jobs at once, each a group (libs/reminder/sending/send.service.ts). */
export const MOST_COPIES_A_KILL = 50;

/**
 * A country in which everybody is due, real workers and a real mail server; workers are killed at random, each after some
 * messages more, and started again, until every row has its final status. The mail server holds back what comes before the
 * next kill, so that the kills are spread over the messages on any machine.
 */
export async function killCampaign(database: TestDatabase, campaign: KillCampaign): Promise<KillResult> {
  const { messages, kills, seed, onProgress = () => undefined } = campaign;
  const { dataSource } = database;
  const random = seededRandom(seed);
  await everybodyDue(database, messages);
  let admitted = 0;
  let allowed = Math.ceil(messages / (kills + 1));
  const waiting: (() => void)[] = [];
  const server = await startMailServer({
    onMail: async () => {
      admitted += 1;
      if (admitted > allowed) await new Promise<void>((done) => waiting.push(done));
    },
  });
  const start = () => ServerProcess.start(database.url, 'worker', { SMTP_URL: server.url, ...campaign.env });
  const workers = await Promise.all(Array.from({ length: WORKERS }, start));
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      await until(() => admitted >= allowed);
      const victim = Math.floor(random() * WORKERS);
      await workers[victim]!.stop('SIGKILL');
      if (kill === Math.ceil(kills / 2)) await campaign.inTheMiddle?.();
      allowed = kill === kills ? Infinity : admitted + Math.ceil((messages / kills) * (0.3 + random()));
      // the dead one's mails count as taken: their server had them
      for (const go of waiting.splice(0)) go();
      workers[victim] = await start();
      if (kill % 10 === 0) onProgress(`${kill} kills, ${server.received.length} mails`);
    }
    if (campaign.impatient) {
      await Promise.all(workers.map((worker) => worker.stop('SIGKILL')));
      await dataSource.query(
        `UPDATE reminder SET claimed_until = now() WHERE status IN ('QUEUED', 'SENDING')`,
      );
      workers.push(await start());
    }
    const open = `SELECT count(*)::int AS open FROM reminder WHERE status IN ('DUE', 'QUEUED', 'SENDING')`;
    await until(
      async () =>
        (await dataSource.query<{ open: number }[]>(open).catch(() => [{ open: 1 }]))[0]!.open === 0,
    );
    const rows = await dataSource.query<{ id: number; message_id: string; status: string }[]>(
      'SELECT id, message_id, status FROM reminder',
    );
    const ids = new Set(rows.map(({ id, message_id }) => `<reminder.${id}.${message_id}@localhost>`));
    const taken = new Set(server.received.map(({ messageId }) => messageId));
    const byStatus: Record<string, number> = {};
    for (const { status } of rows) byStatus[status] = (byStatus[status] ?? 0) + 1;
    return {
      byStatus,
      missing: [...ids].filter((id) => !taken.has(id)).length,
      secondCopies: server.received.length - taken.size,
      strangers: [...taken].filter((id) => !ids.has(id)).length,
    };
  } finally {
    for (const go of waiting.splice(0)) go();
    await Promise.all(workers.map((worker) => worker.stop('SIGKILL')));
    await server.close();
  }
}

/** Every facility is READY since 1 July 2021 and has entered no start; it is Monday the 12th, ten o'clock. */
async function everybodyDue({ dataSource }: TestDatabase, facilities: number): Promise<void> {
  await seedReminders(dataSource, false);
  await dataSource.query(
    `INSERT INTO facility (id, code, type, prefecture, name, email, ready_on)
     SELECT n, lpad(n::text, 10, '0'), 1, 13, '第' || n || '医院', 'f' || n || '@test.example', '2021-07-01'
     FROM generate_series(1, $1::int) n`,
    [facilities],
  );
  await dataSource.query(`UPDATE reminder_rule SET active = key = 'READY_NO_START'`);
  await dataSource.query('UPDATE reminder_setting SET rate_per_minute = NULL');
  await dataSource.query(
    `UPDATE instance SET kind = 'DEMO', log_began_on = '2021-01-01', clock_at = '2021-07-12T10:00+09', clock_anchor = now()`,
  );
}

export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((done) => setTimeout(done, 20));
}
