import type { EntityManager } from 'typeorm';
import type { Day } from '#calendar';
import type { EnquirySource, EnquiryState } from './enquiry-state.js';
import type { Topic } from './topic.rules.js';

export interface EnquiryRow {
  readonly id: number;
  readonly version: number;
  readonly facilityId: number;
  readonly topic: Topic;
  readonly text: string;
  readonly answer: string;
  readonly followUpOn: Day | null;
  readonly state: EnquiryState;
  readonly accountId: number | null;
  readonly ownerId: number | null;
}

export type NewEnquiry = Omit<EnquiryRow, 'id' | 'version'> & {
  readonly requestKey: string | null;
  readonly source: EnquirySource;
  readonly askedAt: Date;
};

const COLUMNS = `id, version, facility_id AS "facilityId", topic, text, answer, state,
  follow_up_on - date '1970-01-01' AS "followUpOn", account_id AS "accountId", owner_id AS "ownerId"`;

/** null: an enquiry with that request key is there already. */
export async function insertEnquiry(manager: EntityManager, enquiry: NewEnquiry): Promise<EnquiryRow | null> {
  const [row] = await manager.query<EnquiryRow[]>(
    `INSERT INTO enquiry (request_key, facility_id, topic, text, answer, follow_up_on, state, source, asked_at, closed_at,
       account_id, owner_id, era)
     VALUES ($1, $2, $3, $4, $5, date '1970-01-01' + $6::int, $7, $8, $9, CASE WHEN $7 = 'CLOSED' THEN $9::timestamptz END,
       $10, $11, (SELECT era FROM instance))
     ON CONFLICT (request_key) DO NOTHING RETURNING ${COLUMNS}`,
    [
      enquiry.requestKey,
      enquiry.facilityId,
      enquiry.topic,
      enquiry.text,
      enquiry.answer,
      enquiry.followUpOn,
      enquiry.state,
      enquiry.source,
      enquiry.askedAt,
      enquiry.accountId,
      enquiry.ownerId,
    ],
  );
  return row ?? null;
}

export async function enquiryByKey(manager: EntityManager, requestKey: string): Promise<EnquiryRow | null> {
  const text = `SELECT ${COLUMNS} FROM enquiry WHERE request_key = $1`;
  return (await manager.query<EnquiryRow[]>(text, [requestKey]))[0] ?? null;
}

/** Locked until the transaction ends, so that the version seen is the version written over. */
export async function lockEnquiry(
  manager: EntityManager,
  id: number,
): Promise<(EnquiryRow & { code: string }) | null> {
  const text = `SELECT ${COLUMNS}, (SELECT code FROM facility f WHERE f.id = facility_id) AS code
    FROM enquiry WHERE id = $1 FOR UPDATE`;
  return (await manager.query<(EnquiryRow & { code: string })[]>(text, [id]))[0] ?? null;
}

const KEPT =
  'enquiry_id, version, written_at, account_id, topic, text, answer, follow_up_on, state, owner_id';

/** What stood there before is kept with what stands there now; the enquiry is locked by {@link lockEnquiry}. */
export async function updateEnquiry(
  manager: EntityManager,
  enquiry: Pick<EnquiryRow, 'id' | 'topic' | 'text' | 'answer' | 'followUpOn' | 'state' | 'ownerId'>,
  by: { readonly accountId: number | null; readonly now: Date },
): Promise<void> {
  const { id, topic, text, answer, followUpOn, state, ownerId } = enquiry;
  await manager.query(
    `WITH before AS (
       INSERT INTO enquiry_version (${KEPT})
       SELECT id, version, CASE WHEN version = 1 THEN asked_at END, CASE WHEN version = 1 THEN account_id END,
         topic, text, answer, follow_up_on, state, owner_id
       FROM enquiry WHERE id = $1 ON CONFLICT DO NOTHING), after AS (
     UPDATE enquiry SET topic = $2, text = $3, answer = $4, follow_up_on = date '1970-01-01' + $5::int, state = $6,
       owner_id = $7, closed_at = CASE WHEN $6 = 'CLOSED' THEN coalesce(closed_at, $8::timestamptz) END,
       version = version + 1, xid = pg_current_xact_id(), era = (SELECT era FROM instance)
     WHERE id = $1 RETURNING *)
     INSERT INTO enquiry_version (${KEPT})
     SELECT id, version, $8::timestamptz, $9::int, topic, text, answer, follow_up_on, state, owner_id FROM after`,
    [id, topic, text, answer, followUpOn, state, ownerId, by.now, by.accountId],
  );
}
