import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signed links by which a facility enters its operation start date. Only digests of their tokens are kept. */
export class StartLink1625799600000 implements MigrationInterface {
  readonly name = 'StartLink1625799600000';

  async up(query: QueryRunner): Promise<void> {
    // created_at, used_at, revoked_at: domain clock. expires_on: the last day on which it works.
    await query.query(`CREATE TABLE start_link (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      token_digest bytea NOT NULL UNIQUE,
      facility_id integer NOT NULL REFERENCES facility,
      created_by integer REFERENCES account,
      created_at timestamptz NOT NULL,
      expires_on date NOT NULL,
      used_at timestamptz,
      used_events bigint[] NOT NULL DEFAULT '{}',
      entered_day date,
      revoked_at timestamptz,
      CHECK ((used_at IS NULL) = (entered_day IS NULL))
    )`);
    await query.query('CREATE INDEX start_link_facility ON start_link (facility_id)');
  }

  async down(query: QueryRunner): Promise<void> {
    await query.query('DROP TABLE start_link');
  }
}
