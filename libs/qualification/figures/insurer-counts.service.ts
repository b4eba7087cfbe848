import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { isoFromDay, type Day } from '#calendar';
import { logger } from '#platform';
import { VALIDITY, type Validity } from '../coverage/answer.rules.js';
import { QualificationDatabase, type Statement } from '../storage/qualification-database.js';

interface Count {
  readonly day: Day;
  readonly insurerNumber: string;
  asked: number;
  notFound: number;
}

/** A process that is killed loses the counts of so long: they are shares, not accounts. */
const SAY_EVERY_MS = 5_000;

// in one order: two processes that say the same insurers never wait for each other in a circle
const SAY: Statement = {
  name: 'qualification-say-insurer-counts',
  text: `INSERT INTO qualification.insurer_day AS d (day, insurer_number, asked, not_found)
    SELECT * FROM unnest($1::date[], $2::text[], $3::int[], $4::int[]) AS n ORDER BY 1, 2
    ON CONFLICT (day, insurer_number) DO UPDATE
      SET asked = d.asked + excluded.asked, not_found = d.not_found + excluded.not_found`,
};

/**
 * How often cards of each insurer are asked for and not found. Counted beside the log, which does not say of which insurer
 * a card was: here there is no facility and no hour.
 */
@Injectable()
export class InsurerCounts implements OnModuleDestroy {
  private counts = new Map<string, Count>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly database: QualificationDatabase) {}

  count(day: Day, insurerNumber: string, outcome: Validity): void {
    const key = `${day} ${insurerNumber}`;
    let count = this.counts.get(key);
    if (!count) this.counts.set(key, (count = { day, insurerNumber, asked: 0, notFound: 0 }));
    count.asked += 1;
    if (outcome === VALIDITY.NOT_FOUND) count.notFound += 1;
    this.timer ??= setTimeout(() => void this.say().catch(failed), SAY_EVERY_MS).unref();
  }

  /** Writes what was counted since the last time. */
  async say(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const said = [...this.counts.values()];
    if (said.length === 0) return;
    this.counts = new Map();
    await this.database.rows(SAY, [
      said.map(({ day }) => isoFromDay(day)),
      said.map(({ insurerNumber }) => insurerNumber),
      said.map(({ asked }) => asked),
      said.map(({ notFound }) => notFound),
    ]);
  }

  async onModuleDestroy(): Promise<void> {
    await this.say().catch(failed);
  }
}

function failed(error: unknown): void {
  logger.warn({ err: error }, 'counts of checks by insurer are not written');
}
