import { createHash } from 'node:crypto';
import { isoFromDay, japanDay, startOfJapanDay } from '#calendar';
import { conditionSql, holdsByName } from '../condition/conditions.js';
import { open, type Look } from '../condition/state.sql.js';
import {
  CLOSED_MASK,
  lastChecksOf,
  timesByWeekdays,
  unreachableSql,
  WEEKDAY_MASKS,
  type Moment,
} from '../ledger/audience.sql.js';
import { toVendor, type ReminderSource } from '../ledger/reminder-source.js';
import { segmentSql } from '../segment/segment.sql.js';
import { SqlParameters } from '../sql-parameters.js';

/**
 * Longer than a group can take (a mail is begun within half of it and lasts no longer than LONGEST_MAIL_MS): only a
 * process that died leaves a claim behind.
 */
export const LEASE_SECONDS = 120;
/** Names of merged reminders that a message can carry. */
const MOST_NAMES = 20;

export interface ClaimStatement {
  /** A server plans it once a connection. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Takes rows of one source out of the queue and looks at each again in the same statement: who did it meanwhile, stopped
 * the topic or closed is EXCLUDED; what may not leave now goes back with a new time; lists are done; mails are SENDING,
 * under the claim.
 */
export function claimStatement(
  source: ReminderSource,
  moment: Moment,
  ids: readonly number[],
  claim: string,
): ClaimStatement {
  const parameters = new SqlParameters();
  const rows = parameters.add(ids, 'bigint[]');
  const now = parameters.add(moment.now, 'timestamptz');
  const today = parameters.add(isoFromDay(japanDay(moment.now)), 'date');
  const only = '(SELECT array_agg(facility_id) FROM mine)::int[]';
  const look: Look = { today, only, lastChecks: lastChecksOf(moment, parameters) };
  const vendor = toVendor(source);
  const times = timesOf(moment, parameters);
  const closed = vendor ? '0' : CLOSED_MASK;
  const text = `WITH mine AS (
      SELECT id, facility_id, vendor_id, channel FROM reminder WHERE id = ANY(${rows}) AND merged_into IS NULL
        AND (status = 'QUEUED' OR status = 'SENDING' AND claimed_until <= now()) ORDER BY id FOR UPDATE SKIP LOCKED),
    d AS MATERIALIZED (
      SELECT m.id, m.facility_id, m.vendor_id AS to_vendor, m.channel, ${vendor ? 'v.email' : 'f.email'} AS email, f.phone,
        f.address, ${closed} AS weekdays, ${doneSql(source, look, parameters)} AS done
      FROM mine m JOIN facility f ON f.id = m.facility_id
        ${vendor ? 'LEFT JOIN vendor v ON v.id = m.vendor_id' : 'LEFT JOIN closed_weekdays w ON w.facility_id = f.id'}),
    judged AS MATERIALIZED (
      SELECT d.id, d.email, CASE WHEN d.done IS NOT NULL THEN d.done ${unreachableSql('d', source, parameters).join(' ')} END AS reason,
        CASE WHEN ${times.why}[d.weekdays + 1] IS NOT NULL THEN ${times.at}[d.weekdays + 1]
          ${vendor ? '' : `WHEN ${contactedToday(moment, parameters)} THEN ${times.tomorrow()}[d.weekdays + 1]`} END AS later,
        coalesce(${times.why}[d.weekdays + 1], 'BUDGET') AS why
      FROM d),
    verdict AS (SELECT j.*, CASE WHEN reason IS NOT NULL THEN 'EXCLUDED' WHEN later IS NOT NULL THEN 'DUE' END AS verdict FROM judged j)
    UPDATE reminder r SET
      status = coalesce(j.verdict, CASE WHEN r.channel = 'MAIL' THEN 'SENDING' ELSE 'LISTED' END),
      reason = j.reason,
      due_at = CASE WHEN j.verdict = 'DUE' THEN j.later ELSE r.due_at END,
      moved_reason = CASE WHEN j.verdict = 'DUE' THEN j.why ELSE r.moved_reason END,
      claim = CASE WHEN j.verdict IS NULL AND r.channel = 'MAIL' THEN ${parameters.add(claim, 'uuid')} END,
      claimed_until = CASE WHEN j.verdict IS NULL AND r.channel = 'MAIL' THEN now() + interval '${LEASE_SECONDS} seconds' END,
      attempts = r.attempts + CASE WHEN j.verdict IS NULL AND r.channel = 'MAIL' THEN 1 ELSE 0 END,
      recipient = CASE WHEN j.verdict IS NULL AND r.channel = 'MAIL' THEN j.email ELSE r.recipient END,
      finished_at = CASE WHEN j.verdict = 'EXCLUDED' OR j.verdict IS NULL AND r.channel <> 'MAIL' THEN ${now} END
    FROM verdict j WHERE r.id = j.id
    RETURNING r.id, r.facility_id AS "facilityId", r.vendor_id AS "vendorId", r.template_id AS "templateId", r.condition,
      r.language, r.status, r.attempts, r.recipient, r.message_id AS "messageId", ${mergedSql(look)} AS merged`;
  const name = `reminder-claim-${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  return { name, text, values: parameters.values };
}

/** Why it is not asked for any more; null: it is. */
function doneSql(source: ReminderSource, look: Look, parameters: SqlParameters): string {
  const { holds } = conditionSql(source.condition, look);
  const segment = segmentSql(source.segment, look, parameters);
  // where the segment alone says who is asked, whoever left it did what was asked
  const left = source.condition === null ? 'DONE_MEANWHILE' : 'NOT_IN_SEGMENT';
  return `CASE ${[
    `WHEN ${parameters.add(source.stopped, 'text')} IS NOT NULL THEN ${parameters.add(source.stopped, 'text')}`,
    `WHEN (${open(look)}) IS NOT TRUE THEN 'FACILITY_CLOSED'`,
    `WHEN (${holds}) IS NOT TRUE THEN 'DONE_MEANWHILE'`,
    ...(toVendor(source) ? [`WHEN f.vendor_id IS DISTINCT FROM m.vendor_id THEN 'DONE_MEANWHILE'`] : []),
    ...(segment.length > 0 ? [`WHEN (${segment.join(' AND ')}) IS NOT TRUE THEN '${left}'`] : []),
  ].join(' ')} END`;
}

function timesOf({ now, hours }: Moment, parameters: SqlParameters) {
  const times = timesByWeekdays(now, hours, WEEKDAY_MASKS, parameters);
  const tomorrow = timesByWeekdays(startOfJapanDay(japanDay(now) + 1), hours, WEEKDAY_MASKS, parameters);
  return { at: `(${times.ats()})`, why: `(${times.reasons()})`, tomorrow: () => `(${tomorrow.ats()})` };
}

/** Another message of the day has reached the facility, or is on its way: this one waits for the next day. */
function contactedToday({ now }: Moment, parameters: SqlParameters): string {
  const since = parameters.add(startOfJapanDay(japanDay(now)), 'timestamptz');
  return `EXISTS (SELECT FROM reminder o WHERE o.facility_id = d.facility_id AND o.id <> d.id AND o.vendor_id IS NULL
    AND (o.status = 'SENDING' OR o.status IN ('SENT', 'OUTBOX', 'LISTED') AND o.finished_at >= ${since}))`;
}

/** Names of what was merged into a row and is still to be done: rules and campaigns, for a vendor its other facilities. */
function mergedSql(look: Look): string {
  return `(SELECT array_agg(n.name) FROM (
    SELECT CASE WHEN r.vendor_id IS NULL THEN coalesce(u.name, c.name) ELSE f.name || '（' || f.code || '）' END AS name
    FROM reminder o JOIN facility f ON f.id = o.facility_id
      LEFT JOIN reminder_rule u ON u.id = o.rule_id LEFT JOIN reminder_campaign c ON c.id = o.campaign_id
    WHERE o.merged_into = r.id AND o.finished_at IS NULL AND (${holdsByName('o.condition', { ...look, only: 'ARRAY[o.facility_id]' })})
    ORDER BY o.id LIMIT ${MOST_NAMES}) n)`;
}
