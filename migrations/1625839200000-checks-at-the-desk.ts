import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The receptionist's batches by day and hour, the reader's certificates and consents, and the checks counted by day. */
export class ChecksAtTheDesk1625839200000 implements MigrationInterface {
  readonly name = 'ChecksAtTheDesk1625839200000';

  async up(query: QueryRunner): Promise<void> {
    await query.query('SET LOCAL ROLE shikaku_qualification');
    for (const statement of UP) await query.query(statement);
    await query.query('SET LOCAL ROLE NONE');
  }

  async down(query: QueryRunner): Promise<void> {
    await query.query('SET LOCAL ROLE shikaku_qualification');
    for (const table of [
      'certificate',
      'consent',
      'check_day',
      'check_facility',
      'check_mark',
      'insurer_day',
    ])
      await query.query(`DROP TABLE qualification.${table}`);
    await query.query('DROP INDEX qualification.reception_facility');
    await query.query('ALTER TABLE qualification.reception DROP COLUMN due_at, DROP COLUMN for_day');
    await query.query('SET LOCAL ROLE NONE');
  }
}

const UP = [
  // due_at: domain clock, null at once. for_day: the day of the appointments; the list itself stays sealed.
  `ALTER TABLE qualification.reception ADD COLUMN due_at timestamptz, ADD COLUMN for_day date`,
  `CREATE INDEX reception_facility ON qualification.reception (facility_id, id)`,
  // serial: keyed digest of the serial number of the card's certificate, which is nowhere in clear.
  `CREATE TABLE qualification.certificate (
    serial uuid PRIMARY KEY,
    person_id bigint NOT NULL REFERENCES qualification.person,
    expires_on date NOT NULL,
    revoked_at timestamptz
  )`,
  // Of the patient, at the reader; digest: of the certificate, as in the check's own line of the log.
  `CREATE TABLE qualification.consent (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    facility_id integer NOT NULL,
    at timestamptz NOT NULL,
    digest uuid NOT NULL,
    verified smallint NOT NULL CHECK (verified BETWEEN 1 AND 3),
    limit_certificate boolean NOT NULL,
    medication boolean NOT NULL,
    checkup boolean NOT NULL
  )`,
  `CREATE INDEX consent_facility ON qualification.consent (facility_id, id)`,
  // Counts of the log, without connection tests: they outlive its retention.
  `CREATE TABLE qualification.check_day (
    day date NOT NULL,
    facility_id integer NOT NULL,
    route smallint NOT NULL,
    outcome smallint NOT NULL,
    checks integer NOT NULL,
    PRIMARY KEY (day, facility_id, route, outcome)
  )`,
  `CREATE TABLE qualification.check_facility (
    facility_id integer PRIMARY KEY,
    last_day date NOT NULL,
    checks bigint NOT NULL
  )`,
  // Up to which id of the log the counts go.
  `CREATE TABLE qualification.check_mark (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    last_id bigint NOT NULL
  )`,
  `INSERT INTO qualification.check_mark (last_id) VALUES (0)`,
  // The log does not say of which insurer a card was; here it is counted, without facility and without hour.
  `CREATE TABLE qualification.insurer_day (
    day date NOT NULL,
    insurer_number text NOT NULL,
    asked integer NOT NULL,
    not_found integer NOT NULL,
    PRIMARY KEY (day, insurer_number)
  )`,
];
