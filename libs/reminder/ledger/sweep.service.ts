import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isoFromDay } from '#calendar';
import { Clock, logger } from '#platform';
import { audienceSql } from './audience.sql.js';
import { MomentReader } from './moment.read-model.js';
import { activeRules, campaignsToStart, toVendor, type ReminderSource } from './reminder-source.js';

/** Any constant: who notes what is due, and who takes it out again, one at a time. */
export const LEDGER_LOCK = 0x52_45_4d;
/** Nothing that a rule looks at changes within a day but what somebody enters: that is found within the hour. */
const SWEEP_EVERY = `interval '1 hour'`;

/**
 * After so many new rows of a rule the planner is told. With the figures of an empty table each claim would read all of it,
 * and the next rule would be compared with every row for every facility: minutes instead of a second.
 */
const MANY = 1_000;

/** A rule leaves no row where it only waits; a campaign is once, and says what became of everybody. */
const WAITS = { RULE: `('QUIET', 'BUDGET_USED')`, CAMPAIGN: `('DONE_MEANWHILE')` } as const;

/** Finds who is due and notes it in the ledger. However many workers sweep, the unique keys let nobody in twice. */
@Injectable()
export class SweepService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly moments: MomentReader,
  ) {}

  /** Campaigns whose time has come; rules on a new day, after a change of one, and every hour. Rows noted. */
  async sweepDue(): Promise<number> {
    let noted = 0;
    for (const campaign of await campaignsToStart(this.dataSource, this.clock.now()))
      noted += await this.start(campaign);
    await this.finishCampaigns();
    const [setting] = await this.dataSource.query<{ due: boolean }[]>(
      `SELECT swept_at IS NULL OR swept_day IS DISTINCT FROM $1::date OR swept_at <= now() - ${SWEEP_EVERY}
         OR EXISTS (SELECT FROM reminder_rule WHERE updated_at >= swept_at) AS due FROM reminder_setting`,
      [isoFromDay(this.clock.today())],
    );
    return setting!.due ? noted + (await this.sweepRules()) : noted;
  }

  /** Every rule that is switched on, the most useful first: what it notes counts for the budget of those behind it. */
  async sweepRules(): Promise<number> {
    const startedAt = Date.now();
    const day = isoFromDay(this.clock.today());
    let noted = 0;
    for (const rule of await activeRules(this.dataSource)) {
      noted += await this.noteAlone((manager) => this.note(manager, rule));
    }
    await this.dataSource.query('UPDATE reminder_setting SET swept_at = to_timestamp($1), swept_day = $2', [
      startedAt / 1000,
      day,
    ]);
    logger.info({ noted, ms: Date.now() - startedAt }, 'reminders swept');
    return noted;
  }

  private async start(campaign: ReminderSource): Promise<number> {
    return this.noteAlone(async (manager) => {
      const [, started] = await manager.query<[unknown, number]>(
        `UPDATE reminder_campaign SET status = 'RUNNING', version = version + 1 WHERE id = $1 AND status = 'APPROVED'`,
        [campaign.id],
      );
      return started === 1 ? this.note(manager, campaign) : 0;
    });
  }

  private async noteAlone(note: (manager: EntityManager) => Promise<number>): Promise<number> {
    const noted = await this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [LEDGER_LOCK]);
      return note(manager);
    });
    if (noted >= MANY) await this.dataSource.query('ANALYZE reminder');
    return noted;
  }

  // For vendors in the order of waiting: the first row is the one that names the others.
  private async note(manager: EntityManager, source: ReminderSource): Promise<number> {
    const moment = await this.moments.of(source, this.clock.now());
    const audience = audienceSql(source, moment);
    const { parameters } = audience;
    const value = (given: unknown, type: string): string => parameters.add(given, type);
    const now = value(moment.now, 'timestamptz');
    const vendor = toVendor(source);
    const [noted] = await manager.query<{ count: number }[]>(
      `${audience.with}, noted AS (
       INSERT INTO reminder (message_id, facility_id, vendor_id, rule_id, campaign_id, template_id, condition, occurrence, channel,
         status, reason, due_at, moved_reason, merged_into, created_at, finished_at)
       SELECT gen_random_uuid(), facility_id, to_vendor, ${value(source.kind === 'RULE' ? source.id : null, 'int')},
         ${value(source.kind === 'CAMPAIGN' ? source.id : null, 'int')}, ${value(source.templateId, 'int')},
         ${value(source.condition, 'text')}, occurrence, channel,
         CASE WHEN reason IS NULL OR reason = 'MERGED' THEN 'DUE' WHEN reason = 'HELD_OUT' THEN reason ELSE 'EXCLUDED' END,
         nullif(reason, 'MERGED'), due_at, moved, CASE WHEN reason = 'MERGED' THEN open_id END, ${now},
         CASE WHEN reason <> 'MERGED' THEN ${now} END
       FROM judged WHERE reason IS NULL OR reason NOT IN ${WAITS[source.kind]}
       ORDER BY ${vendor ? 'since, facility_id' : 'facility_id'} ON CONFLICT DO NOTHING RETURNING 1)
       SELECT count(*)::int AS count FROM noted`,
      parameters.values,
    );
    if (vendor) await this.mergeByVendor(manager, source);
    return noted!.count;
  }

  /** One message a vendor, about who has waited longest; it names the others. */
  private async mergeByVendor(manager: EntityManager, { kind, id }: ReminderSource): Promise<void> {
    const column = kind === 'RULE' ? 'rule_id' : 'campaign_id';
    // joined by the primary key: the planner knows nothing yet of rows that were just inserted
    await manager.query(
      `UPDATE reminder r SET merged_into = w.first
       FROM (SELECT id, min(id) OVER (PARTITION BY vendor_id) AS first FROM reminder
         WHERE status = 'DUE' AND channel = 'MAIL' AND merged_into IS NULL AND vendor_id IS NOT NULL
           AND ${column} = $1) w
       WHERE r.id = w.id AND r.id <> w.first`,
      [id],
    );
  }

  private async finishCampaigns(): Promise<void> {
    await this.dataSource.query(
      `UPDATE reminder_campaign c SET status = 'FINISHED', finished_at = $1, version = version + 1
       WHERE c.status = 'RUNNING' AND NOT EXISTS (SELECT FROM reminder r
         WHERE r.campaign_id = c.id AND r.finished_at IS NULL)`,
      [this.clock.now()],
    );
  }
}
