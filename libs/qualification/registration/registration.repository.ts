import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import { QualificationDatabase, type Rows, type Statement } from '../storage/qualification-database.js';
import { REGISTRATION_COLUMNS_SQL, type Registration, type RegistrationSource } from './registration.js';

const ADD: Statement = {
  name: 'qualification-add-registration',
  text: `INSERT INTO qualification.registration (insurer_id, source, received_at, received_by, confirm)
    VALUES ($1, $2, $3, $4, $5) RETURNING id`,
};
const RECEIVED: Statement = {
  name: 'qualification-registration-received',
  text: `UPDATE qualification.registration SET state = 'CHECKING', rows = $2, touched_at = now() WHERE id = $1`,
};
const BY_ID: Statement = {
  name: 'qualification-registration',
  text: `SELECT ${REGISTRATION_COLUMNS_SQL} FROM qualification.registration
    WHERE id = $1 AND insurer_id = $2 AND state <> 'READING'`,
};
const LATEST: Statement = {
  name: 'qualification-registrations',
  text: `SELECT ${REGISTRATION_COLUMNS_SQL} FROM qualification.registration
    WHERE insurer_id = $1 AND state NOT IN ('READING', 'CANCELLED') ORDER BY id DESC LIMIT $2`,
};
// One that is under way elsewhere lets go after a minute without a sign of life.
const TAKE: Statement = {
  name: 'qualification-take-registration',
  text: `UPDATE qualification.registration SET claimed_until = now() + interval '1 minute'
    WHERE id = (SELECT id FROM qualification.registration
      WHERE state IN ('CHECKING', 'REGISTERING') AND (claimed_until IS NULL OR claimed_until < now())
        AND ($1::bigint IS NULL OR id = $1)
      ORDER BY id FOR UPDATE SKIP LOCKED LIMIT 1)
    RETURNING ${REGISTRATION_COLUMNS_SQL}`,
};
const KEEP: Statement = {
  name: 'qualification-keep-registration',
  text: `UPDATE qualification.registration SET claimed_until = now() + interval '1 minute', touched_at = now()
    WHERE id = $1`,
};
const CHECKED: Statement = {
  name: 'qualification-registration-checked',
  text: `UPDATE qualification.registration g SET claimed_until = NULL, touched_at = now(),
      state = CASE WHEN g.confirm THEN 'REGISTERING' ELSE 'PREVIEWED' END,
      confirmed_at = CASE WHEN g.confirm THEN $2::timestamptz END,
      asked_register = $3,
      (clean, unchanged, held, quarantined) = (SELECT count(*) FILTER (WHERE state = 'CLEAN'),
        count(*) FILTER (WHERE state = 'CLEAN' AND NOT changes), count(*) FILTER (WHERE state = 'HELD'),
        count(*) FILTER (WHERE state = 'QUARANTINED')
        FROM qualification.registration_row WHERE registration_id = g.id)
    WHERE id = $1 AND state = 'CHECKING'`,
};
const CONFIRM: Statement = {
  name: 'qualification-confirm-registration',
  text: `UPDATE qualification.registration SET state = 'REGISTERING', confirmed_at = $3, touched_at = now()
    WHERE id = $1 AND insurer_id = $2 AND state = 'PREVIEWED' RETURNING id`,
};
const CANCEL: Statement = {
  name: 'qualification-cancel-registration',
  text: `UPDATE qualification.registration SET state = 'CANCELLED', touched_at = now()
    WHERE id = $1 AND insurer_id = $2 AND state = 'PREVIEWED' RETURNING id`,
};
const EMPTY: Statement = {
  name: 'qualification-empty-registration',
  text: 'DELETE FROM qualification.registration_row WHERE registration_id = $1',
};
const HELD_NOW = `(held, quarantined) = (SELECT count(*) FILTER (WHERE state = 'HELD'),
      count(*) FILTER (WHERE state IN ('QUARANTINED', 'CORRECTED', 'CONFIRMED'))
      FROM qualification.registration_row WHERE registration_id = g.id)`;
const DONE: Statement = {
  name: 'qualification-registration-done',
  text: `UPDATE qualification.registration g SET state = 'DONE', done_at = $2, claimed_until = NULL, ${HELD_NOW}
    WHERE id = $1 AND state = 'REGISTERING'`,
};
const ADD_REGISTERED: Statement = {
  name: 'qualification-add-registered',
  text: 'UPDATE qualification.registration SET registered = registered + $2 WHERE id = $1',
};
const COUNT_HELD: Statement = {
  name: 'qualification-count-held',
  text: `UPDATE qualification.registration g SET ${HELD_NOW} WHERE id = $1`,
};
const FORGET: Statement = {
  name: 'qualification-forget-registration',
  text: `DELETE FROM qualification.registration WHERE id = $1 AND state = 'READING'`,
};
// What was looked at and left, and what broke off while it came in: people's data must not lie about.
const LEFT: Statement = {
  name: 'qualification-registrations-left',
  text: `UPDATE qualification.registration SET state = 'CANCELLED'
    WHERE state = 'PREVIEWED' AND touched_at < now() - interval '7 days'
       OR state = 'READING' AND touched_at < now() - interval '1 hour' RETURNING id`,
};

@Injectable()
export class RegistrationRepository {
  constructor(
    private readonly database: QualificationDatabase,
    private readonly clock: Clock,
  ) {}

  /** `confirm`: what is right is registered without anybody looking at it first. */
  async add(insurerId: number, source: RegistrationSource, by: number, confirm: boolean): Promise<number> {
    const values = [insurerId, source, this.clock.now(), by, confirm];
    const [{ id }] = (await this.database.rows<{ id: number }>(ADD, values)) as [{ id: number }];
    return id;
  }

  /** One that turned out to be no list. */
  async forget(id: number): Promise<void> {
    await this.database.transaction(async (rows) => {
      await rows(EMPTY, [id]);
      await rows(FORGET, [id]);
    });
  }

  async received(id: number, rows: number): Promise<void> {
    await this.database.rows(RECEIVED, [id, rows]);
  }

  /** null: none of that insurer's. */
  async byId(id: number, insurerId: number): Promise<Registration | null> {
    return (await this.database.rows<Registration & { id: number }>(BY_ID, [id, insurerId]))[0] ?? null;
  }

  /** Newest first. */
  latest(insurerId: number, most: number): Promise<Registration[]> {
    return this.database.rows<Registration & { id: number }>(LATEST, [insurerId, most]);
  }

  /** One that has to be checked or registered, under a lease; `id` null: whichever. */
  async take(id: number | null): Promise<Registration | null> {
    return (await this.database.rows<Registration & { id: number }>(TAKE, [id]))[0] ?? null;
  }

  async keep(id: number): Promise<void> {
    await this.database.rows(KEEP, [id]);
  }

  async checked(id: number, askedRegister: boolean): Promise<void> {
    await this.database.rows(CHECKED, [id, this.clock.now(), askedRegister]);
  }

  /** false: it is none of theirs, or not waiting to be confirmed. */
  async confirm(id: number, insurerId: number): Promise<boolean> {
    return (await this.database.rows(CONFIRM, [id, insurerId, this.clock.now()])).length > 0;
  }

  async cancel(id: number, insurerId: number): Promise<boolean> {
    return this.database.transaction(async (rows) => {
      const cancelled = (await rows(CANCEL, [id, insurerId])).length > 0;
      if (cancelled) await rows(EMPTY, [id]);
      return cancelled;
    });
  }

  async cancelLeft(): Promise<void> {
    await this.database.transaction(async (rows) => {
      for (const { id } of await rows<{ id: number }>(LEFT)) await rows(EMPTY, [id]);
    });
  }

  async done(id: number): Promise<void> {
    await this.database.rows(DONE, [id, this.clock.now()]);
  }

  /** `rows`: of the transaction that registered so many. */
  async addRegistered(rows: Rows, id: number, registered: number): Promise<void> {
    await rows(ADD_REGISTERED, [id, registered]);
  }

  /** After a hand was at one of its rows. */
  async countHeld(rows: Rows, id: number): Promise<void> {
    await rows(COUNT_HELD, [id]);
  }
}
