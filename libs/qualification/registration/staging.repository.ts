import { Injectable } from '@nestjs/common';
import { QualificationDatabase, type Rows, type Statement } from '../storage/qualification-database.js';
import { QualificationKeys } from '../storage/qualification-keys.js';
import type { RowTexts } from './registration-fields.js';
import { ResidentRegister } from './resident-register.js';
import { isIndividualNumber } from '#platform';
import {
  openedRow,
  rowPlace,
  STORED_ROW_COLUMNS,
  type RowContent,
  type RowState,
  type StoredRow,
  type StoredRowRecord,
} from './stored-row.js';

/** A row of a list as it came. The individual number leaves memory here; a digest stays. */
export interface IncomingRow {
  readonly number: number;
  readonly individualNumber: string;
  readonly texts: RowTexts;
}

const NEXT_IDS: Statement = {
  name: 'qualification-next-registration-rows',
  text: `SELECT nextval(pg_get_serial_sequence('qualification.registration_row', 'id')) AS id
    FROM generate_series(1, $1::int)`,
};
const STAGE: Statement = {
  name: 'qualification-stage-rows',
  text: `INSERT INTO qualification.registration_row
      (id, registration_id, insurer_id, number, person_key, first_key, number_right, sealed)
    SELECT id, $1, $2, number, person_key, person_key, number_right, sealed
    FROM unnest($3::bigint[], $4::int[], $5::uuid[], $6::boolean[], $7::bytea[])
      AS n (id, number, person_key, number_right, sealed)`,
};
// Whole groups: the rows of one person must be judged and registered together.
const GROUPS: Statement = {
  name: 'qualification-registration-groups',
  text: `SELECT ${STORED_ROW_COLUMNS} FROM qualification.registration_row r
    WHERE r.registration_id = $1 AND r.state = $2 AND r.person_key IN (
      SELECT person_key FROM qualification.registration_row
      WHERE registration_id = $1 AND state = $2 ORDER BY person_key LIMIT $3)
    ORDER BY r.person_key, r.id`,
};
const STILL: Statement = {
  name: 'qualification-rows-still',
  text: `SELECT id FROM qualification.registration_row WHERE id = ANY($1::bigint[]) AND state = $2 FOR UPDATE`,
};
const OF_PEOPLE: Statement = {
  name: 'qualification-registration-rows-of-people',
  text: `SELECT ${STORED_ROW_COLUMNS} FROM qualification.registration_row r
    WHERE r.registration_id = $1 AND (r.person_key = ANY($2::uuid[]) OR r.first_key = ANY($2::uuid[]))
      AND r.sealed IS NOT NULL
    ORDER BY r.id FOR UPDATE`,
};

/** Rows of registrations that are not settled yet. `QualificationKeys.ready()` comes first. */
@Injectable()
export class StagingRepository {
  constructor(
    private readonly database: QualificationDatabase,
    private readonly keys: QualificationKeys,
    private readonly register: ResidentRegister,
  ) {}

  async stage(registrationId: number, insurerId: number, rows: readonly IncomingRow[]): Promise<void> {
    const numbers = rows.map(({ individualNumber }) => plainNumber(individualNumber));
    const right = numbers.map(isIndividualNumber);
    const asked = await this.register.find(numbers.filter((_, index) => right[index]));
    const answers = asked[Symbol.iterator]();
    const ids = await this.database.rows<{ id: number }>(NEXT_IDS, [rows.length]);
    const sealed = rows.map(({ texts }, index) => {
      const register = right[index] ? answers.next().value! : 'NOT_ASKED';
      return this.sealed(ids[index]!.id, { texts, register, before: {}, numberChanged: false });
    });
    await this.database.rows(STAGE, [
      registrationId,
      insurerId,
      ids.map(({ id }) => id),
      rows.map(({ number }) => number),
      numbers.map((number, index) => this.personKey(right[index] ? number : null, ids[index]!.id)),
      right,
      sealed,
    ]);
  }

  /** The digest that names a person; without a right number, one that names the row alone. */
  personKey(individualNumber: string | null, rowId: number): string {
    return individualNumber === null
      ? this.keys.digest('row without number', [rowId])
      : this.keys.digest('individual', [individualNumber]);
  }

  sealed(id: number, content: RowContent): Buffer {
    return this.keys.seal(rowPlace(id), JSON.stringify(content));
  }

  /** Rows in a state, of so many of them that whole groups come out. Empty: there are none left. */
  async groups(registrationId: number, state: RowState, most: number): Promise<StoredRow[][]> {
    const rows = await this.database.rows<StoredRowRecord>(GROUPS, [registrationId, state, most]);
    const groups: StoredRow[][] = [];
    for (const record of rows) {
      const row = this.opened(record);
      if (groups.at(-1)?.[0]?.personKey === row.personKey) groups.at(-1)!.push(row);
      else groups.push([row]);
    }
    return groups;
  }

  /** Which of these rows are in that state still, locked. */
  async still(rows: Rows, ids: readonly number[], state: RowState): Promise<ReadonlySet<number>> {
    const found = await rows<{ id: number }>(STILL, [ids, state]);
    return new Set(found.map(({ id }) => id));
  }

  /** Every row of these people in the registration, now or before a correction, locked. */
  async ofPeople(rows: Rows, registrationId: number, personKeys: readonly string[]): Promise<StoredRow[]> {
    const found = await rows<StoredRowRecord>(OF_PEOPLE, [registrationId, personKeys]);
    return found.map((record) => this.opened(record));
  }

  opened(record: StoredRowRecord): StoredRow {
    return openedRow(record, (place, blob) => this.keys.unseal(place, blob));
  }
}

/** Twelve digits as people write them: full width, in fours. */
export function plainNumber(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s-]/g, '');
}
