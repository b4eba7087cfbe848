import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import type { Cause } from '../registration/cause.js';
import { StagingRepository } from '../registration/staging.repository.js';
import {
  STORED_ROW_COLUMNS,
  type RowContent,
  type StoredRow,
  type StoredRowRecord,
} from '../registration/stored-row.js';
import { QualificationDatabase, type Rows, type Statement } from '../storage/qualification-database.js';
import type { OpenState } from './quarantine-view.js';

// Only of lists that are registered: what somebody only looked at, nobody has to correct.
const OPEN = `FROM qualification.registration_row r JOIN qualification.registration g ON g.id = r.registration_id
  WHERE r.insurer_id = $1 AND g.state = 'DONE' AND r.state IN ('QUARANTINED', 'CORRECTED', 'CONFIRMED')`;
const LIST: Statement = {
  name: 'qualification-held-rows',
  text: `SELECT ${STORED_ROW_COLUMNS} ${OPEN} AND r.state = $2 AND r.id > $3 ORDER BY r.id LIMIT $4`,
};
const COUNTS: Statement = {
  name: 'qualification-held-counts',
  text: `SELECT r.state, count(*)::int AS count ${OPEN} GROUP BY r.state`,
};
const OF_REGISTRATION: Statement = {
  name: 'qualification-held-rows-of-registration',
  text: `SELECT number AS row, causes FROM qualification.registration_row
    WHERE registration_id = $2 AND insurer_id = $1 AND state = 'QUARANTINED' ORDER BY number LIMIT $3`,
};
const ONE: Statement = {
  name: 'qualification-held-row',
  text: `SELECT ${STORED_ROW_COLUMNS} ${OPEN} AND r.id = $2`,
};
const LOCKED: Statement = {
  name: 'qualification-held-row-locked',
  text: `${ONE.text} FOR UPDATE OF r`,
};
const CORRECT: Statement = {
  name: 'qualification-correct-row',
  text: `UPDATE qualification.registration_row SET state = 'CORRECTED', version = version + 1, corrected_by = $2,
      corrected_at = $3, confirmed_by = NULL, confirmed_at = NULL, person_key = $4, number_right = $5, causes = $6,
      asserted = $6, sealed = $7 WHERE id = $1`,
};
const CONFIRM: Statement = {
  name: 'qualification-confirm-row',
  text: `UPDATE qualification.registration_row SET state = 'CONFIRMED', version = version + 1, confirmed_by = $2,
      confirmed_at = $3 WHERE id = $1 AND state = 'CORRECTED'`,
};
const RETURN: Statement = {
  name: 'qualification-return-row',
  text: `UPDATE qualification.registration_row SET state = 'QUARANTINED', version = version + 1, causes = $2,
      asserted = '{}' WHERE id = $1`,
};
const DROP: Statement = {
  name: 'qualification-drop-row',
  text: `UPDATE qualification.registration_row SET state = 'DROPPED', version = version + 1, dropped_by = $2,
      settled_at = $3, sealed = NULL WHERE id = $1`,
};

/** Rows that are held, and whose hands they go through. */
@Injectable()
export class HeldRowRepository {
  constructor(
    private readonly database: QualificationDatabase,
    private readonly staging: StagingRepository,
    private readonly clock: Clock,
  ) {}

  async list(insurerId: number, state: OpenState, after: number, first: number): Promise<StoredRow[]> {
    const rows = await this.database.rows<StoredRowRecord>(LIST, [insurerId, state, after, first]);
    return rows.map((record) => this.staging.opened(record));
  }

  counts(insurerId: number): Promise<{ state: OpenState; count: number }[]> {
    return this.database.rows(COUNTS, [insurerId]);
  }

  ofRegistration(
    insurerId: number,
    registrationId: number,
    most: number,
  ): Promise<{ row: number; causes: Cause[] }[]> {
    return this.database.rows(OF_REGISTRATION, [insurerId, registrationId, most]);
  }

  /** null: none of that insurer's. */
  async one(insurerId: number, id: number): Promise<StoredRow | null> {
    const [record] = await this.database.rows<StoredRowRecord>(ONE, [insurerId, id]);
    return record ? this.staging.opened(record) : null;
  }

  /** The same, kept from everybody else until the transaction ends. */
  async locked(rows: Rows, insurerId: number, id: number): Promise<StoredRow | null> {
    const [record] = await rows<StoredRowRecord>(LOCKED, [insurerId, id]);
    return record ? this.staging.opened(record) : null;
  }

  async correct(
    rows: Rows,
    row: Pick<StoredRow, 'id' | 'personKey' | 'numberRight'> & { content: RowContent },
    asserted: readonly Cause[],
    by: number,
  ): Promise<void> {
    const sealed = this.staging.sealed(row.id, row.content);
    await rows(CORRECT, [row.id, by, this.clock.now(), row.personKey, row.numberRight, asserted, sealed]);
  }

  async confirm(rows: Rows, id: number, by: number): Promise<void> {
    await rows(CONFIRM, [id, by, this.clock.now()]);
  }

  async giveBack(rows: Rows, id: number, causes: readonly Cause[]): Promise<void> {
    await rows(RETURN, [id, causes]);
  }

  async drop(rows: Rows, id: number, by: number): Promise<void> {
    await rows(DROP, [id, by, this.clock.now()]);
  }
}
