import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Call centre and insurers sign in too. */
export class MoreRoles1625792400000 implements MigrationInterface {
  readonly name = 'MoreRoles1625792400000';

  async up(query: QueryRunner): Promise<void> {
    await query.query('ALTER TABLE account DROP CONSTRAINT account_role_check');
    await query.query(`ALTER TABLE account ADD COLUMN insurer_number text,
      ADD CONSTRAINT account_role_check CHECK
        (role IN ('ADMINISTRATOR', 'ANALYST', 'VENDOR', 'FACILITY', 'CALL_CENTRE', 'INSURER')),
      ADD CONSTRAINT account_insurer CHECK ((role = 'INSURER') = (insurer_number IS NOT NULL))`);
  }

  async down(query: QueryRunner): Promise<void> {
    await query.query(
      'ALTER TABLE account DROP CONSTRAINT account_insurer, DROP CONSTRAINT account_role_check',
    );
    await query.query('ALTER TABLE account DROP COLUMN insurer_number');
    await query.query(`ALTER TABLE account ADD CONSTRAINT account_role_check CHECK
      (role IN ('ADMINISTRATOR', 'ANALYST', 'VENDOR', 'FACILITY'))`);
  }
}
