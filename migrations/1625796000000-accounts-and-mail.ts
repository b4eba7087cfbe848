import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail, links by mail (invitation, reset), personal access tokens, and an audit that can be searched. */
export class AccountsAndMail1625796000000 implements MigrationInterface {
  readonly name = 'AccountsAndMail1625796000000';

  async up(query: QueryRunner): Promise<void> {
    for (const statement of UP) await query.query(statement);
  }

  async down(query: QueryRunner): Promise<void> {
    for (const statement of DOWN) await query.query(statement);
  }
}

const UP = [
  // due_at, claimed_until: system clock. secret_links: what is masked when it is shown, and wiped once it is sent.
  `CREATE TABLE mail (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient text NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    html text,
    secret_links text[] NOT NULL DEFAULT '{}',
    message_id text NOT NULL UNIQUE,
    status text NOT NULL DEFAULT 'DUE' CHECK (status IN ('DUE', 'SENDING', 'SENT', 'FAILED', 'OUTBOX')),
    created_at timestamptz NOT NULL DEFAULT now(),
    due_at timestamptz NOT NULL DEFAULT now(),
    claimed_until timestamptz,
    attempts integer NOT NULL DEFAULT 0,
    last_error text,
    sent_at timestamptz,
    CHECK ((status = 'SENDING') = (claimed_until IS NOT NULL)),
    CHECK ((status = 'SENT') = (sent_at IS NOT NULL))
  )`,
  `CREATE INDEX mail_open ON mail (due_at, id) WHERE status IN ('DUE', 'SENDING')`,
  // The account is made when the invitation is accepted: until then nobody learns which addresses have one already.
  // Of links only digests are kept: who reads these tables cannot open them.
  `CREATE TABLE invitation (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    token_digest bytea NOT NULL UNIQUE,
    email text NOT NULL,
    role text NOT NULL,
    display_name text NOT NULL,
    vendor_id integer REFERENCES vendor,
    insurer_number text,
    facility_ids integer[] NOT NULL DEFAULT '{}',
    invited_by integer NOT NULL REFERENCES account,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    used_at timestamptz
  )`,
  // Inviting the same address again renews the invitation; a vendor and the ministry do not see each other's.
  `CREATE UNIQUE INDEX invitation_open ON invitation (lower(email), coalesce(vendor_id, 0)) WHERE used_at IS NULL`,
  `CREATE TABLE password_reset (
    token_digest bytea PRIMARY KEY,
    account_id integer NOT NULL REFERENCES account,
    expires_at timestamptz NOT NULL
  )`,
  `CREATE INDEX password_reset_account ON password_reset (account_id)`,
  // WRITE includes READ. Never deleted: the audit names the token.
  `CREATE TABLE access_token (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id integer NOT NULL REFERENCES account,
    name text NOT NULL,
    token_digest bytea NOT NULL UNIQUE,
    scope text NOT NULL CHECK (scope IN ('READ', 'WRITE')),
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz
  )`,
  `CREATE INDEX access_token_account ON access_token (account_id)`,
  `ALTER TABLE session ADD COLUMN address inet`,
  `CREATE INDEX session_account ON session (account_id)`,
  `ALTER TABLE audit_entry ADD COLUMN detail text, ADD COLUMN token_id integer REFERENCES access_token`,
  // Lists are newest first and paged by (at, id).
  `DROP INDEX audit_entry_at`,
  `CREATE INDEX audit_entry_at ON audit_entry (at, id)`,
  `CREATE INDEX audit_entry_account ON audit_entry (account_id, at, id)`,
  `CREATE INDEX audit_entry_action ON audit_entry (action, at, id)`,
  `CREATE INDEX audit_entry_subject ON audit_entry (subject text_pattern_ops, at, id)`,
];

const DOWN = [
  `DROP INDEX audit_entry_subject, audit_entry_action, audit_entry_account, audit_entry_at`,
  `CREATE INDEX audit_entry_at ON audit_entry (at)`,
  `ALTER TABLE audit_entry DROP COLUMN token_id, DROP COLUMN detail`,
  `DROP INDEX session_account`,
  `ALTER TABLE session DROP COLUMN address`,
  `DROP TABLE access_token`,
  `DROP TABLE password_reset`,
  `DROP TABLE invitation`,
  `DROP TABLE mail`,
];
