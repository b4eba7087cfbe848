import type { ReminderWorld } from './reminder-world.js';
import { seedReminders } from '#reminder/bare';

/** A facility that was set up on 1 July and has not entered its start date, but for what is said. */
export interface Planted {
  readonly email?: string | null;
  readonly phone?: string | null;
  /** Bit i: closed on weekday i. */
  readonly closedWeekdays?: number;
  readonly vendorId?: number;
  /** Columns of the state row. */
  readonly state?: Readonly<Record<string, string | number | null>>;
}

/** Empties the country and the ledger, seeds rules and templates, and switches on the rules named. */
export async function begin(world: ReminderWorld, activeRules: readonly string[]): Promise<void> {
  await world.query(
    `TRUNCATE reminder, reminder_campaign, reminder_rule, reminder_template, reminder_opt_out, bounced_address, bounce_report, mail,
       enquiry, start_link, closed_weekdays, facility_code, milestone_event, account, vendor, facility RESTART IDENTITY CASCADE`,
  );
  await world.query(
    `UPDATE reminder_setting SET swept_at = NULL, swept_day = NULL, rate_per_minute = NULL, contacts = 2, contact_days = 7,
       hour_from = 9, hour_until = 17, approval_above = 3`,
  );
  await world.query(
    `INSERT INTO account (email, role, display_name, password_hash) VALUES ('one@test.example', 'ADMINISTRATOR', 'One', 'x'),
       ('two@test.example', 'ANALYST', 'Two', 'x')`,
  );
  await world.query(`INSERT INTO vendor (id, name, email) VALUES (1, '架空システム', 'vendor1@test.example'),
    (2, '想定ソフト', 'vendor2@test.example')`);
  await seedReminders(world.database.dataSource, false);
  await world.query('UPDATE reminder_rule SET active = key = ANY($1)', [activeRules]);
}

/** Ids from 1 in their order; facility 7 has the name 第7医院 and the address f7@test.example. */
export async function plant(world: ReminderWorld, facilities: readonly Planted[]): Promise<void> {
  for (const [index, { email, phone, closedWeekdays, vendorId, state }] of facilities.entries()) {
    const id = index + 1;
    const columns: Record<string, string | number | null> = {
      id,
      code: `13${String(id).padStart(8, '0')}`,
      type: 1,
      prefecture: 13,
      name: `第${id}医院`,
      email: email === undefined ? `f${id}@test.example` : email,
      phone: phone ?? null,
      vendor_id: vendorId ?? null,
      ready_on: '2021-07-01',
      ...state,
    };
    const names = Object.keys(columns);
    await world.query(
      `INSERT INTO facility (${names.join(', ')}) VALUES (${names.map((_, place) => `$${place + 1}`).join(', ')})`,
      Object.values(columns),
    );
    if (closedWeekdays)
      await world.query('INSERT INTO closed_weekdays (facility_id, weekdays) VALUES ($1, $2)', [
        id,
        closedWeekdays,
      ]);
  }
}

export interface LedgerRow {
  facility_id: number;
  key: string | null;
  status: string;
  reason: string | null;
  moved_reason: string | null;
  channel: string;
  occurrence: number;
  due: string;
  attempts: number;
  last_error: string | null;
}

/** In the order of facility and rule; `due` in Japan time. */
export function ledger(world: ReminderWorld): Promise<LedgerRow[]> {
  return world.query<LedgerRow[]>(
    `SELECT r.facility_id, u.key, r.status, r.reason, r.moved_reason, r.channel, r.occurrence, r.attempts, r.last_error,
       to_char(r.due_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD"T"HH24:MI') AS due
     FROM reminder r LEFT JOIN reminder_rule u ON u.id = r.rule_id ORDER BY r.facility_id, u.key, r.occurrence`,
  );
}
