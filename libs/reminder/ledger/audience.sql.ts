import { isoFromDay, japanDay, type Day } from '#calendar';
import { nextAllowedTime, type SendingHours } from '../calendar/allowed-time.rules.js';
import { conditionSql } from '../condition/conditions.js';
import { open, type Look } from '../condition/state.sql.js';
import { segmentSql } from '../segment/segment.sql.js';
import { SqlParameters } from '../sql-parameters.js';
import { toVendor, type ReminderSource } from './reminder-source.js';

/** What an audience is judged by, besides the source. */
export interface Moment {
  /** Domain clock. */
  readonly now: Date;
  readonly hours: SendingHours;
  /** The budget of a facility: so many contacts in so many days. */
  readonly contacts: number;
  readonly contactDays: number;
  /** Day of the last qualification check by facility id, of those whom a condition asks about it. */
  readonly lastChecks: ReadonlyMap<number, Day>;
}

/** Not one address (libs/platform/mail/mail-address.rules.ts): with a line feed it would write headers of its own. */
const notOneAddress = (
  email: string,
): string => String.raw`(${email} IS NULL OR ${email} ~ '[\s,;:<>()[\]\\"[:cntrl:]]'
    OR strpos(${email}, '@') NOT BETWEEN 2 AND 65 OR split_part(${email}, '@', 3) <> '' OR right(${email}, 1) = '@')`;
/** What counts as a contact of a facility: left, leaves, or is on a list. */
const CONTACT = `('DUE', 'QUEUED', 'SENDING', 'SENT', 'OUTBOX', 'LISTED', 'BOUNCED')`;
/** Combinations of Monday to Friday: on the other two nobody is written to anyway. */
export const WEEKDAY_MASKS = 32;
/** Which of them a facility's closed weekdays (`w`, bit i for weekday i, 0 Sunday) are. */
export const CLOSED_MASK = `coalesce(w.weekdays >> 1 & ${WEEKDAY_MASKS - 1}, 0)`;
/** Of a 28-bit draw. */
const DRAW_RANGE = 2 ** 28;

/** A statement in parts, so that sweep, dry run and counts end it each in its own way. */
export interface Audience {
  /** `WITH … judged AS (…)`: facility_id, code, name, to_vendor, since, occurrence, channel, due_at, moved, reason, open_id. */
  readonly with: string;
  readonly parameters: SqlParameters;
}

/**
 * Everybody a source is about now, one row a facility, each with when it would be written to, or why not. Reason null:
 * it would be sent; MERGED: named in the message open_id instead.
 */
export function audienceSql(source: ReminderSource, moment: Moment): Audience {
  const parameters = new SqlParameters();
  const today = parameters.add(isoFromDay(japanDay(moment.now)), 'date');
  const look: Look = { today, only: null, lastChecks: lastChecksOf(moment, parameters) };
  const { holds, since } = conditionSql(source.condition, look);
  const segment = segmentSql(source.segment, look, parameters);
  const isCampaign = source.kind === 'CAMPAIGN';
  // a campaign names those of its segment who did it already; of a rule everybody who did is left out silently
  const wanted = [open(look), ...segment, ...(isCampaign ? [] : [holds])];
  const vendor = toVendor(source);
  const times = allowedTimes(source, moment, parameters, vendor);
  const text = `WITH candidate AS (
      SELECT f.id AS facility_id, f.code, f.name, ${since} AS since, (${holds}) IS NOT TRUE AS done, f.phone, f.address,
        ${vendor ? 'f.vendor_id' : 'NULL::int'} AS to_vendor, ${vendor ? 'v.email' : 'f.email'} AS email,
        ${vendor ? '0' : CLOSED_MASK} AS weekdays
      FROM facility f ${vendor ? 'LEFT JOIN vendor v ON v.id = f.vendor_id' : 'LEFT JOIN closed_weekdays w ON w.facility_id = f.id'}
      WHERE ${wanted.join(' AND ')}),
    ${dueSql(source, parameters, { today, isCampaign })},
    contact AS (${contactSql(moment, parameters, today)}),
    judged AS (
      SELECT d.*, ${times.at} AS due_at, ${times.moved} AS moved, k.open_id, ${reasonSql(source, moment, parameters, times.at)} AS reason
      FROM due d LEFT JOIN contact k ON k.facility_id = d.facility_id AND d.to_vendor IS NULL)`;
  return { with: text, parameters };
}

/** For a `Look`: one parameter, however many conditions ask for it. */
export function lastChecksOf(
  { lastChecks }: Pick<Moment, 'lastChecks'>,
  parameters: SqlParameters,
): () => string {
  let added: string | null = null;
  return () => (added ??= parameters.add(lastChecksJson(lastChecks), 'jsonb'));
}

/** `{"facility id": "2021-07-02"}` */
export function lastChecksJson(lastChecks: ReadonlyMap<number, Day>): string {
  return JSON.stringify(Object.fromEntries([...lastChecks].map(([id, day]) => [id, isoFromDay(day)])));
}

/** By weekdays on which the addressee is closed: when it may be written to from the instant on. */
function allowedTimes(
  source: ReminderSource,
  { now, hours }: Moment,
  parameters: SqlParameters,
  vendor: boolean,
) {
  const from = source.sendAt !== null && source.sendAt > now ? source.sendAt : now;
  const { ats, reasons } = timesByWeekdays(from, hours, vendor ? 1 : WEEKDAY_MASKS, parameters);
  return { at: `(${ats()})[d.weekdays + 1]`, moved: `(${reasons()})[d.weekdays + 1]` };
}

/** Two SQL arrays by the mask of closed weekdays: the next allowed time, and why it is not the instant itself. */
export function timesByWeekdays(from: Date, hours: SendingHours, masks: number, parameters: SqlParameters) {
  const times = Array.from({ length: masks }, (_, mask) =>
    nextAllowedTime(from, { ...hours, closedWeekdays: mask << 1 }),
  );
  return {
    ats: () =>
      parameters.add(
        times.map(({ at }) => at),
        'timestamptz[]',
      ),
    reasons: () =>
      parameters.add(
        times.map(({ movedBecause }) => movedBecause),
        'text[]',
      ),
  };
}

function dueSql(
  source: ReminderSource,
  parameters: SqlParameters,
  { today, isCampaign }: { today: string; isCampaign: boolean },
): string {
  const channels = `(${parameters.add(source.channels, 'text[]')})`;
  const id = parameters.add(source.id, 'int');
  if (isCampaign) {
    return `due AS (SELECT c.*, 1 AS occurrence, ${channels}[1] AS channel FROM candidate c
      WHERE NOT EXISTS (SELECT FROM reminder r WHERE r.campaign_id = ${id} AND r.facility_id = c.facility_id))`;
  }
  const waiting = parameters.add(source.waitingDays, 'int');
  const repeat = parameters.add(source.repeatDays, 'int');
  return `past AS (
      SELECT facility_id, max(occurrence)::int AS occurrence, max((created_at AT TIME ZONE 'Asia/Tokyo')::date) AS last_on,
        bool_or(status IN ('HELD_OUT', 'DUE', 'QUEUED', 'SENDING')) AS no_more
      FROM reminder WHERE rule_id = ${id} GROUP BY facility_id),
    due AS (
      SELECT c.*, coalesce(p.occurrence, 0) + 1 AS occurrence, ${channels}[coalesce(p.occurrence, 0) + 1] AS channel
      FROM candidate c LEFT JOIN past p ON p.facility_id = c.facility_id
      WHERE c.since <= ${today} - ${waiting} AND (p.facility_id IS NULL OR (NOT p.no_more
        AND p.occurrence < cardinality(${channels}) AND p.last_on <= ${today} - ${repeat})))`;
}

/** By facility that is due: contacts of the last days, on which Japan days, and a mail that has not left and can take another in. */
function contactSql({ contactDays }: Moment, parameters: SqlParameters, today: string): string {
  const days = parameters.add(contactDays, 'int');
  return `SELECT facility_id, count(*)::int AS contacts, array_agg((due_at AT TIME ZONE 'Asia/Tokyo')::date) AS days,
      min(id) FILTER (WHERE status = 'DUE' AND channel = 'MAIL') AS open_id
    FROM reminder WHERE vendor_id IS NULL AND merged_into IS NULL AND status IN ${CONTACT}
      AND (due_at AT TIME ZONE 'Asia/Tokyo')::date > ${today} - ${days}
      AND facility_id IN (SELECT facility_id FROM due) GROUP BY facility_id`;
}

/**
 * Why somebody cannot be written to, whatever they did: as `WHEN … THEN …`.
 * @param d alias of a row with facility_id, to_vendor, channel, email, phone and address
 */
export function unreachableSql(d: string, source: ReminderSource, parameters: SqlParameters): string[] {
  const vendor = toVendor(source);
  const topic = () => parameters.add(source.topic, 'text');
  const who = vendor ? 'vendor_id' : 'facility_id';
  const stopped = () => `${d}.${vendor ? 'to_vendor' : 'facility_id'} IN (
    SELECT ${who} FROM reminder_opt_out WHERE topic = ${topic()} AND ${who} IS NOT NULL)`;
  const quiet = `${d}.facility_id IN (SELECT facility_id FROM enquiry WHERE state <> 'CLOSED')`;
  return [
    ...(source.legalNotice ? [] : [`WHEN ${stopped()} THEN 'OPTED_OUT'`]),
    `WHEN ${d}.channel = 'MAIL' AND ${notOneAddress(`${d}.email`)} THEN 'NO_ADDRESS'`,
    `WHEN ${d}.channel = 'CALL_LIST' AND ${d}.phone IS NULL OR ${d}.channel = 'LETTER' AND ${d}.address = '' THEN 'NO_ADDRESS'`,
    `WHEN ${d}.channel = 'MAIL' AND lower(${d}.email) IN (SELECT address FROM bounced_address) THEN 'BOUNCED_BEFORE'`,
    ...(source.legalNotice || vendor ? [] : [`WHEN ${quiet} THEN 'QUIET'`]),
  ];
}

/** The first that applies. Held out last: who is drawn would have been sent to. */
function reasonSql(
  source: ReminderSource,
  { contacts }: Moment,
  parameters: SqlParameters,
  dueAt: string,
): string {
  const draw = () =>
    `('x' || left(md5('${source.kind}' || ${parameters.add(source.id, 'int')} || ':' || d.facility_id), 7))::bit(28)::int`;
  const budget = () => parameters.add(contacts, 'int');
  const rules = [
    ...(source.kind === 'CAMPAIGN' ? [`WHEN d.done THEN 'DONE_MEANWHILE'`] : []),
    ...unreachableSql('d', source, parameters),
    ...(toVendor(source)
      ? []
      : [
          `WHEN k.open_id IS NOT NULL AND d.channel = 'MAIL' THEN 'MERGED'`,
          `WHEN k.contacts >= ${budget()} OR (${dueAt} AT TIME ZONE 'Asia/Tokyo')::date = ANY(k.days) THEN 'BUDGET_USED'`,
        ]),
    ...(source.heldOutShare > 0 && !source.legalNotice
      ? [`WHEN ${draw()} < ${Math.round(source.heldOutShare * DRAW_RANGE)} THEN 'HELD_OUT'`]
      : []),
  ];
  return `CASE ${rules.join(' ')} END`;
}
