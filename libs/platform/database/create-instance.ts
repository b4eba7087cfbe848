import type { EntityManager } from 'typeorm';
import { databaseIdentity } from './database-identity.js';

export interface NewInstance {
  readonly kind: 'DEMO' | 'REAL';
  /** `YYYY-MM-DD`. */
  readonly logBeganOn: string;
  /** What the domain clock shows now; null: the system clock. */
  readonly clockAt: Date | null;
}

/**
 * Says what this database is, once and for all. For a demo it is the last step of loading: a database without an
 * instance is one whose loading was cut short, and is emptied and loaded again. Does nothing when there is one already.
 */
export async function createInstance(manager: EntityManager, instance: NewInstance): Promise<void> {
  await manager.query(
    `INSERT INTO instance (kind, log_began_on, identity, era, clock_at, clock_anchor)
     VALUES ($1, $2, $3, 1, $4::timestamptz, CASE WHEN $4::timestamptz IS NULL THEN NULL ELSE now() END)
     ON CONFLICT DO NOTHING`,
    [instance.kind, instance.logBeganOn, await databaseIdentity(manager), instance.clockAt],
  );
}
