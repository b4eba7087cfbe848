import { WINDOWS } from './count-checks.rules.js';
import { CHECK_CONDITIONS, isMilestoneStep, stepCases } from './asked-steps.js';

const LONGEST = WINDOWS.at(-1)!;

/**
 * Who was drawn: of every rule and campaign with somebody held out, each facility once, at its first message that would have
 * been sent. What was left out before the draw (no address, stopped, budget, merged into another message) belongs to neither
 * group; what was stopped after it (done meanwhile) belongs to the reminded, or the groups would no longer be alike. Nobody
 * from before the first draw: another time is no comparison.
 */
export const DRAWN = `
  source AS (
    SELECT rule_id, campaign_id, min(created_at) AS since FROM reminder WHERE status = 'HELD_OUT' GROUP BY 1, 2),
  drawn AS (
    SELECT DISTINCT ON (r.rule_id, r.campaign_id, r.facility_id) r.rule_id, r.campaign_id, r.facility_id, r.condition,
      r.created_at, r.status = 'HELD_OUT' AS held_out
    FROM reminder r JOIN source s ON s.rule_id IS NOT DISTINCT FROM r.rule_id AND s.campaign_id IS NOT DISTINCT FROM r.campaign_id
    WHERE r.created_at >= s.since AND (r.merged_into IS NULL OR r.vendor_id IS NOT NULL)
      AND NOT (r.status = 'EXCLUDED' AND (r.finished_at = r.created_at OR r.reason IN ('MERGED', 'RULE_OFF', 'CANCELLED')))
    ORDER BY r.rule_id, r.campaign_id, r.facility_id, r.occurrence)`;

/** Of a row `d` of drawn: when the asked-for step became known; null: not within the longest window. */
export const DONE_AT = `(
  SELECT min(m.learnt_at) FROM milestone_event m
  WHERE m.facility_id = d.facility_id AND m.verb = 1 AND ${stepCases('d.condition', 'm.kind')}
    AND m.learnt_at > d.created_at AND m.learnt_at <= d.created_at + interval '${LONGEST} days'
    AND ${isMilestoneStep('m', `(d.created_at AT TIME ZONE 'Asia/Tokyo')::date`)} AND event_stands(m.id))`;

/**
 * $1: domain clock. By rule or campaign and group, for each window: facilities whose window is over, and those of them of
 * which the asked-for step became known within it and is not from before.
 */
export const COUNTS = `WITH ${DRAWN}, answered AS (
    SELECT d.*, ${DONE_AT} AS done_at
    FROM drawn d WHERE (d.condition IN ${CHECK_CONDITIONS}) IS NOT TRUE)
  SELECT rule_id AS "ruleId", campaign_id AS "campaignId", held_out AS "heldOut",
    ${WINDOWS.map(
      (
        days,
      ) => `count(*) FILTER (WHERE created_at <= $1::timestamptz - interval '${days} days')::int AS of${days},
    count(*) FILTER (WHERE created_at <= $1 - interval '${days} days' AND done_at <= created_at + interval '${days} days')::int AS done${days}`,
    ).join(', ')}, count(*)::int AS drawn
  FROM answered GROUP BY 1, 2, 3`;

/** Those whose answer is a check: counted by whoever reads the log of checks. */
export const CHECK_ENTRIES = `WITH ${DRAWN}
  SELECT rule_id AS "ruleId", campaign_id AS "campaignId", held_out AS "heldOut", facility_id AS "facilityId", created_at AS at
  FROM drawn WHERE condition IN ${CHECK_CONDITIONS}`;
