import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isoFromDay, japanDay } from '#calendar';
import { CheckHistoryReadModel } from '#qualification';
import { CHECK_CONDITIONS, isAnsweredByCheck } from '../result/asked-steps.js';
import type { Moment } from './audience.sql.js';
import type { ReminderSource } from './reminder-source.js';

const SETTING = `SELECT hour_from AS "hourFrom", hour_until AS "hourUntil", contacts, contact_days AS "contactDays"
  FROM reminder_setting`;
const STARTED = 'SELECT id FROM facility WHERE operating_on <= $1::date';
// A message can name what was merged into it, whatever that asks for.
const ASKED_OF_ROWS = `SELECT facility_id AS id FROM reminder WHERE id = ANY($1::bigint[]) AND condition IN ${CHECK_CONDITIONS}
  UNION SELECT facility_id FROM reminder
    WHERE merged_into = ANY($1::bigint[]) AND finished_at IS NULL AND condition IN ${CHECK_CONDITIONS}`;

interface SettingRow {
  hourFrom: number;
  hourUntil: number;
  contacts: number;
  contactDays: number;
}

/** What audiences are judged by at an instant. */
@Injectable()
export class MomentReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly checks: CheckHistoryReadModel,
  ) {}

  /** The days of last checks are asked of the qualification module only where the source wants to know. */
  async of({ condition }: ReminderSource, now: Date): Promise<Moment> {
    return this.read(
      now,
      isAnsweredByCheck(condition) ? await this.ids(STARTED, isoFromDay(japanDay(now))) : [],
    );
  }

  /** For rows of the ledger only. */
  async ofRows(now: Date, reminderIds: readonly number[]): Promise<Moment> {
    return this.read(now, await this.ids(ASKED_OF_ROWS, reminderIds));
  }

  private async read(now: Date, askedOf: readonly number[]): Promise<Moment> {
    const [[setting], lastChecks] = await Promise.all([
      this.dataSource.query<SettingRow[]>(SETTING),
      this.checks.lastDays(askedOf),
    ]);
    const { hourFrom, hourUntil, contacts, contactDays } = setting!;
    return { now, hours: { hourFrom, hourUntil }, contacts, contactDays, lastChecks };
  }

  private async ids(statement: string, value: unknown): Promise<number[]> {
    return (await this.dataSource.query<{ id: number }[]>(statement, [value])).map(({ id }) => id);
  }
}
