import type { EntityManager } from 'typeorm';
import type { Day } from '#calendar';
import type { LinkFacts } from './start-link.rules.js';

export interface LinkRow extends LinkFacts {
  readonly id: number;
  readonly facilityId: number;
  /** Of now: a code may have changed since the letter was sent. */
  readonly code: string;
  readonly enteredDay: Day | null;
}

/** A data source or the manager of a transaction. */
type Session = Pick<EntityManager, 'query'>;

const EPOCH = `date '1970-01-01'`;
const FIND = `SELECT l.id, l.facility_id AS "facilityId", f.code, l.expires_on - ${EPOCH} AS "expiresOn",
    l.used_at AS "usedAt", l.entered_day - ${EPOCH} AS "enteredDay", l.revoked_at AS "revokedAt"
  FROM start_link l JOIN facility f ON f.id = l.facility_id WHERE l.token_digest = $1`;

/** undefined: there is no such link. */
export async function findLink(session: Session, digest: Buffer): Promise<LinkRow | undefined> {
  return (await session.query<LinkRow[]>(FIND, [digest]))[0];
}

/** As {@link findLink}; whoever comes second with the same link waits for the first. */
export async function lockLink(manager: EntityManager, digest: Buffer): Promise<LinkRow | undefined> {
  return (await manager.query<LinkRow[]>(`${FIND} FOR UPDATE OF l`, [digest]))[0];
}

export async function insertLink(
  session: Session,
  link: { digest: Buffer; facilityId: number; createdBy: number | null; at: Date; expiresOn: Day },
): Promise<void> {
  await session.query(
    `INSERT INTO start_link (token_digest, facility_id, created_by, created_at, expires_on)
     VALUES ($1, $2, $3, $4, ${EPOCH} + $5::int)`,
    [link.digest, link.facilityId, link.createdBy, link.at, link.expiresOn],
  );
}

/** Several at once, each for one facility. */
export async function insertLinks(
  session: Session,
  links: readonly { digest: Buffer; facilityId: number }[],
  { at, expiresOn }: { at: Date; expiresOn: Day },
): Promise<void> {
  await session.query(
    `INSERT INTO start_link (token_digest, facility_id, created_at, expires_on)
     SELECT l.digest, l.facility_id, $3, ${EPOCH} + $4::int FROM unnest($1::bytea[], $2::int[]) AS l(digest, facility_id)`,
    [links.map(({ digest }) => digest), links.map(({ facilityId }) => facilityId), at, expiresOn],
  );
}

export async function markUsed(
  manager: EntityManager,
  id: number,
  used: { at: Date; day: Day; events: readonly number[] },
): Promise<void> {
  await manager.query(
    `UPDATE start_link SET used_at = $2, entered_day = ${EPOCH} + $3::int, used_events = $4 WHERE id = $1`,
    [id, used.at, used.day, used.events],
  );
}

/** Links of a facility that could still enter something. */
export async function revokeOpenLinks(session: Session, facilityId: number, at: Date): Promise<void> {
  await session.query(
    'UPDATE start_link SET revoked_at = $2 WHERE facility_id = $1 AND used_at IS NULL AND revoked_at IS NULL',
    [facilityId, at],
  );
}

/** Whether a start date stands; the row stays locked, so that it is still so when it is written. */
export async function hasStart(manager: EntityManager, facilityId: number): Promise<boolean> {
  const [facility] = await manager.query<{ entered: boolean }[]>(
    'SELECT operating_on IS NOT NULL AS entered FROM facility WHERE id = $1 FOR NO KEY UPDATE',
    [facilityId],
  );
  return facility!.entered;
}
