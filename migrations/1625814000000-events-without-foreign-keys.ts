import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An event's facility, account and batch are checked by how it is written instead of row by row: docs/decisions/0021.
 * `npm run verify` looks for events that belong to none.
 */
export class EventsWithoutForeignKeys1625814000000 implements MigrationInterface {
  readonly name = 'EventsWithoutForeignKeys1625814000000';

  async up(query: QueryRunner): Promise<void> {
    await query.query(
      `ALTER TABLE milestone_event ${KEYS.map(([key]) => `DROP CONSTRAINT ${key}`).join(', ')}`,
    );
  }

  async down(query: QueryRunner): Promise<void> {
    const added = KEYS.map(
      ([key, column, table]) => `ADD CONSTRAINT ${key} FOREIGN KEY (${column}) REFERENCES ${table}`,
    );
    await query.query(`ALTER TABLE milestone_event ${added.join(', ')}`);
  }
}

const KEYS = [
  ['milestone_event_facility_id_fkey', 'facility_id', 'facility'],
  ['milestone_event_account_id_fkey', 'account_id', 'account'],
  ['milestone_event_batch_id_fkey', 'batch_id', 'batch'],
] as const;
