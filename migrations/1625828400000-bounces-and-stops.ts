import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What recipients answer: addresses that stop a topic, and mail that comes back. */
export class BouncesAndStops1625828400000 implements MigrationInterface {
  readonly name = 'BouncesAndStops1625828400000';

  async up(query: QueryRunner): Promise<void> {
    for (const statement of UP) await query.query(statement);
  }

  async down(query: QueryRunner): Promise<void> {
    for (const statement of DOWN) await query.query(statement);
  }
}

const UP = [
  // One row: signs the addresses in mails. A new key would make every address ever sent useless.
  `CREATE TABLE reminder_stop_key (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    key bytea NOT NULL
  )`,
  `INSERT INTO reminder_stop_key (key) SELECT sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))`,
  // One of a kind for each message: the same report read twice counts once. at: domain clock.
  `CREATE TABLE bounce_report (
    reminder_id bigint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('HARD', 'SOFT', 'COMPLAINT')),
    code text NOT NULL,
    address text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (reminder_id, kind)
  )`,
  `CREATE INDEX bounce_report_address ON bounce_report (address, at)`,
  // MAIL: raised by the product, because mail came back.
  `ALTER TABLE enquiry DROP CONSTRAINT enquiry_source_check`,
  `ALTER TABLE enquiry ADD CONSTRAINT enquiry_source_check CHECK (source IN ('PHONE', 'FACILITY', 'MAIL'))`,
];

const DOWN = [
  `DELETE FROM enquiry WHERE source = 'MAIL'`,
  `ALTER TABLE enquiry DROP CONSTRAINT enquiry_source_check`,
  `ALTER TABLE enquiry ADD CONSTRAINT enquiry_source_check CHECK (source IN ('PHONE', 'FACILITY'))`,
  `DROP TABLE bounce_report`,
  `DROP TABLE reminder_stop_key`,
];
