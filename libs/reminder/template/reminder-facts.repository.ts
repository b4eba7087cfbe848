import type { EntityManager } from 'typeorm';
import type { Day } from '#calendar';
import { PREFECTURES } from '#facility';
import { CAP_YEN, COMPLETE_BY, KIND, VERB } from '#rollout';
import type { ReminderFacts } from './variables.js';

const HOSPITAL = 0;
const day = (column: string, name: string) => `f.${column} - date '1970-01-01' AS "${name}"`;
const STEPS = [
  'applied_on',
  'vendor_contacted_on',
  'ordered_on',
  'delivered_on',
  'use_applied_on',
  'certificate_issued_on',
  'setup_scheduled_on',
  'ready_on',
].map((column) => `f.${column}`);

// The latest step recorded; greatest() passes over nulls. $2: today.
const FACTS = `SELECT f.id, f.code, f.type, f.prefecture, f.name AS "facilityName", f.phone AS "facilityPhone",
    v.name AS "vendorName", v.phone AS "vendorPhone",
    $2::int - (greatest(${STEPS.join(', ')}) - date '1970-01-01') AS "waitingDays",
    ${day('applied_on', 'appliedOn')}, ${day('ordered_on', 'orderedOn')}, ${day('delivered_on', 'deliveredOn')},
    ${day('visit_on', 'visitOn')}, ${day('ready_on', 'readyOn')}, ${day('operating_on', 'startsOn')},
    ${day('certificate_expires_on', 'certificateExpiresOn')},
    CASE WHEN q.verb = ${VERB.SET} THEN q.value END AS quotation
  FROM facility f LEFT JOIN vendor v ON v.id = f.vendor_id
  LEFT JOIN LATERAL (
    SELECT e.verb, e.value FROM milestone_event e
    WHERE e.facility_id = f.id AND e.kind = ${KIND.QUOTATION} AND e.verb <> ${VERB.RETRACT} AND event_stands(e.id)
    ORDER BY e.day DESC, e.id DESC LIMIT 1) q ON true
  WHERE f.id = ANY($1::int[])`;

type Row = Omit<ReminderFacts, 'prefecture' | 'today' | 'cap' | 'subsidyUntil'> & {
  readonly id: number;
  readonly type: number;
  readonly prefecture: number;
};

/** What messages to these facilities may say, in one statement. A facility that is not there is left out. */
export async function readReminderFacts(
  session: Pick<EntityManager, 'query'>,
  facilityIds: readonly number[],
  today: Day,
): Promise<Map<number, ReminderFacts>> {
  const rows = await session.query<Row[]>(FACTS, [facilityIds, today]);
  return new Map(rows.map((row) => [row.id, factsOf(row, today)]));
}

function factsOf({ id: _id, type, prefecture, waitingDays, ...facts }: Row, today: Day): ReminderFacts {
  const { name, romaji } = PREFECTURES[prefecture - 1]!;
  return {
    ...facts,
    today,
    prefecture: { ja: name, en: romaji },
    waitingDays: waitingDays === null ? null : Math.max(0, waitingDays),
    cap: type === HOSPITAL ? null : CAP_YEN,
    subsidyUntil: COMPLETE_BY,
  };
}
