import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import { reminderProblem, type ReminderProblem, type ReminderSaved } from '../reminder-problem.js';
import { editsReminders, seesReminders } from '../reminder-viewer.rules.js';

export interface SettingForm {
  /** 0 … 23 and 1 … 24 of a Japan day. */
  readonly hourFrom: number;
  readonly hourUntil: number;
  /** 1 … 50 contacts in 1 … 90 days. */
  readonly contacts: number;
  readonly contactDays: number;
  /** null: no limit. */
  readonly ratePerMinute: number | null;
  readonly approvalAbove: number;
}

export interface Setting extends SettingForm {
  readonly version: number;
}

const READ = `SELECT version, hour_from AS "hourFrom", hour_until AS "hourUntil", contacts, contact_days AS "contactDays",
    rate_per_minute AS "ratePerMinute", approval_above AS "approvalAbove" FROM reminder_setting`;

/** What holds for all reminders. Of the ministry. */
@Injectable()
export class SettingService {
  constructor(private readonly dataSource: DataSource) {}

  /** null: not for this viewer. */
  async read(viewer: Viewer): Promise<Setting | null> {
    if (!seesReminders(viewer)) return null;
    return (await this.dataSource.query<Setting[]>(READ))[0]!;
  }

  async save(
    viewer: Viewer,
    expectedVersion: number,
    form: SettingForm,
  ): Promise<ReminderSaved | ReminderProblem> {
    const refused = editsReminders(viewer) ? whyNotThatSetting(form) : reminderProblem('NOT_FOUND');
    if (refused) return refused;
    const [[row]] = await this.dataSource.query<[{ version: number }[], number]>(
      `UPDATE reminder_setting SET hour_from = $2, hour_until = $3, contacts = $4, contact_days = $5, rate_per_minute = $6,
         approval_above = $7, version = version + 1 WHERE version = $1 RETURNING version`,
      [
        expectedVersion,
        form.hourFrom,
        form.hourUntil,
        form.contacts,
        form.contactDays,
        form.ratePerMinute,
        form.approvalAbove,
      ],
    );
    return row ? { outcome: 'SAVED', id: 1, version: row.version } : reminderProblem('STALE');
  }
}

function whyNotThatSetting(form: SettingForm): ReminderProblem | null {
  const { hourFrom, hourUntil, contacts, contactDays, ratePerMinute, approvalAbove } = form;
  if (!isWithin(hourFrom, 0, 23) || !isWithin(hourUntil, hourFrom + 1, 24))
    return reminderProblem('HOURS_INVALID', 'hourFrom');
  if (!isWithin(contacts, 1, 50) || !isWithin(contactDays, 1, 90))
    return reminderProblem('BUDGET_OUT_OF_RANGE', 'contacts');
  if (ratePerMinute !== null && !isWithin(ratePerMinute, 1, 100_000))
    return reminderProblem('RATE_OUT_OF_RANGE', 'ratePerMinute');
  return isWithin(approvalAbove, 0, 1_000_000)
    ? null
    : reminderProblem('APPROVAL_OUT_OF_RANGE', 'approvalAbove');
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
