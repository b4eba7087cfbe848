import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isoFromDay, japanDay } from '#calendar';
import { CheckHistoryReadModel } from '#qualification';
import type { Moment } from './audience.sql.js';
import type { ReminderSource } from './reminder-source.js';

const SETTING = `SELECT hour_from AS "hourFrom", hour_until AS "hourUntil", contacts, contact_days AS "contactDays"
  FROM reminder_setting`;
const STARTED = 'SELECT id FROM facility WHERE operating_on <= $1::date';
const STARTED_OF_ROWS = `${STARTED} AND id IN (SELECT facility_id FROM reminder WHERE id = ANY($2::bigint[]))`;

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

  /** Who has made a check is asked of the qualification module only where a source wants to know. */
  async of(source: ReminderSource, now: Date): Promise<Moment> {
    return this.read(source, now, STARTED, []);
  }

  /** For rows of the ledger only. */
  async ofRows(source: ReminderSource, now: Date, reminderIds: readonly number[]): Promise<Moment> {
    return this.read(source, now, STARTED_OF_ROWS, [reminderIds]);
  }

  private async read(source: ReminderSource, now: Date, started: string, values: unknown[]): Promise<Moment> {
    const [setting] = await this.dataSource.query<SettingRow[]>(SETTING);
    const { hourFrom, hourUntil, contacts, contactDays } = setting!;
    const moment = { now, hours: { hourFrom, hourUntil }, contacts, contactDays };
    if (source.condition !== 'START_PASSED_NO_CHECK') return { ...moment, checked: [] };
    const today = isoFromDay(japanDay(now));
    const rows = await this.dataSource.query<{ id: number }[]>(started, [today, ...values]);
    return { ...moment, checked: await this.checks.madeBy(rows.map(({ id }) => id)) };
  }
}
