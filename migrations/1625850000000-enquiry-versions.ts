import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an enquiry said before it was changed, and who changed it. */
export class EnquiryVersions1625850000000 implements MigrationInterface {
  readonly name = 'EnquiryVersions1625850000000';

  async up(query: QueryRunner): Promise<void> {
    for (const statement of UP) await query.query(statement);
  }

  async down(query: QueryRunner): Promise<void> {
    await query.query('DROP TABLE enquiry_version');
  }
}

const UP = [
  // Every version of the enquiries that were ever changed, the present one too. written_at, domain clock, and account_id are
  // null where the version was made before versions were kept.
  `CREATE TABLE enquiry_version (
    enquiry_id integer NOT NULL REFERENCES enquiry ON DELETE CASCADE,
    version integer NOT NULL,
    written_at timestamptz,
    account_id integer REFERENCES account,
    topic text NOT NULL,
    text text NOT NULL,
    answer text NOT NULL,
    follow_up_on date,
    state text NOT NULL,
    owner_id integer REFERENCES account,
    PRIMARY KEY (enquiry_id, version)
  )`,
];
