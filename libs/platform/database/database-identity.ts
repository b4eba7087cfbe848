import type { EntityManager } from 'typeorm';

const INSUFFICIENT_PRIVILEGE = '42501';
const UNDEFINED_FUNCTION = '42883';

const DATABASE_OID = '(SELECT oid FROM pg_database WHERE datname = current_database())';

// The timeline that is written to now: the control file follows it only at the next checkpoint, and a process that looked
// in the first seconds after a recovery would take the database for the one that was backed up.
const TIMELINE = `CASE WHEN pg_is_in_recovery() THEN (pg_control_checkpoint()).timeline_id
  ELSE ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int END`;

/** As text: `system identifier/timeline/database oid`. */
export const DATABASE_IDENTITY = `concat_ws('/', (pg_control_system()).system_identifier,
  ${TIMELINE}, ${DATABASE_OID})`;
const IDENTITY_WITHOUT_CONTROL_FILE = `concat_ws('/', 'unknown', 'milestone_event'::regclass::oid, ${DATABASE_OID})`;

/**
 * Which physical database this is. A restored, copied or promoted one differs, and its transaction ids cannot be compared
 * with those written before. A managed server that forbids the control-file functions is told by its database and table
 * oids, which a restore changes too.
 */
export async function databaseIdentity(manager: EntityManager): Promise<string> {
  try {
    // On a connection of its own: a refusal would otherwise spoil the caller's transaction.
    return await ask(manager.connection.manager, DATABASE_IDENTITY);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== INSUFFICIENT_PRIVILEGE && code !== UNDEFINED_FUNCTION) throw error;
    return ask(manager, IDENTITY_WITHOUT_CONTROL_FILE);
  }
}

async function ask(manager: EntityManager, identity: string): Promise<string> {
  const [row] = await manager.query<[{ identity: string }]>(`SELECT ${identity} AS identity`);
  return row.identity;
}
