import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A vendor's day: technicians and who goes when, holidays, closed weekdays of facilities, who was passed forward. */
export class VendorDay1625803200000 implements MigrationInterface {
  readonly name = 'VendorDay1625803200000';

  async up(query: QueryRunner): Promise<void> {
    for (const statement of UP) await query.query(statement);
  }

  async down(query: QueryRunner): Promise<void> {
    await query.query('DROP INDEX milestone_event_vendor');
    for (const table of ['queue_pass', 'visit', 'technician', 'vendor_holiday', 'closed_weekdays'])
      await query.query(`DROP TABLE ${table}`);
  }
}

const UP = [
  `CREATE TABLE technician (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    vendor_id integer NOT NULL REFERENCES vendor,
    name text NOT NULL,
    prefectures text[] NOT NULL DEFAULT '{}',
    municipalities text[] NOT NULL DEFAULT '{}',
    retired_at timestamptz
  )`,
  `CREATE UNIQUE INDEX technician_name ON technician (vendor_id, name) WHERE retired_at IS NULL`,
  // The day is the log's: a row counts while the log names its day.
  `CREATE TABLE visit (
    facility_id integer NOT NULL REFERENCES facility,
    vendor_id integer NOT NULL REFERENCES vendor,
    day date NOT NULL,
    technician_id integer REFERENCES technician,
    slot text CHECK (slot IN ('AM', 'PM')),
    account_id integer NOT NULL REFERENCES account,
    PRIMARY KEY (facility_id, vendor_id, day)
  )`,
  `CREATE INDEX visit_technician ON visit (technician_id)`,
  `CREATE TABLE vendor_holiday (
    vendor_id integer NOT NULL REFERENCES vendor,
    day date NOT NULL,
    PRIMARY KEY (vendor_id, day)
  )`,
  `CREATE TABLE closed_weekdays (
    facility_id integer PRIMARY KEY REFERENCES facility,
    weekdays smallint NOT NULL CHECK (weekdays BETWEEN 0 AND 127)
  )`,
  // passed_at, withdrawn_at: domain clock.
  `CREATE TABLE queue_pass (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    vendor_id integer NOT NULL REFERENCES vendor,
    facility_id integer NOT NULL REFERENCES facility,
    reason text NOT NULL,
    note text NOT NULL DEFAULT '',
    account_id integer NOT NULL REFERENCES account,
    passed_at timestamptz NOT NULL,
    withdrawn_at timestamptz
  )`,
  `CREATE UNIQUE INDEX queue_pass_standing ON queue_pass (vendor_id, facility_id) WHERE withdrawn_at IS NULL`,
  // Capacities: without it each look at a vendor's reads the whole log.
  `CREATE INDEX milestone_event_vendor ON milestone_event (vendor_id) WHERE vendor_id IS NOT NULL`,
];
