import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rows of the ledger change their status three times on their way. While `status` stood in the predicate of an index each
 * change wrote into every index; open is what has not finished, and that changes once.
 */
export class RemindersInPlace1625853600000 implements MigrationInterface {
  readonly name = 'RemindersInPlace1625853600000';

  async up(query: QueryRunner): Promise<void> {
    for (const statement of UP) await query.query(statement);
  }

  async down(query: QueryRunner): Promise<void> {
    for (const statement of DOWN) await query.query(statement);
  }
}

const OPEN = `status IN ('DUE', 'QUEUED', 'SENDING')`;

const UP = [
  'DROP INDEX reminder_open, reminder_merged',
  `ALTER TABLE reminder SET (fillfactor = 60),
     ADD CONSTRAINT reminder_finished CHECK ((${OPEN}) = (finished_at IS NULL))`,
  'CREATE INDEX reminder_open ON reminder (due_at, id) WHERE finished_at IS NULL AND merged_into IS NULL',
  'CREATE INDEX reminder_merged ON reminder (merged_into) WHERE finished_at IS NULL AND merged_into IS NOT NULL',
];
const DOWN = [
  'DROP INDEX reminder_open, reminder_merged',
  'ALTER TABLE reminder RESET (fillfactor), DROP CONSTRAINT reminder_finished',
  `CREATE INDEX reminder_open ON reminder (due_at, id) WHERE ${OPEN} AND merged_into IS NULL`,
  `CREATE INDEX reminder_merged ON reminder (merged_into) WHERE status = 'DUE' AND merged_into IS NOT NULL`,
];
