import { holdsByName } from '../condition/conditions.js';
import { CHECK_CONDITIONS } from '../result/asked-steps.js';
import type { ReminderTemplateText } from '../template/render-reminder.rules.js';
import type { ReminderCondition } from '../vocabulary.js';

export interface ContactListRow {
  readonly facilityId: number;
  /** 10 digits. */
  readonly code: string;
  readonly name: string;
  /** 1 … 47. */
  readonly prefecture: number;
  readonly phone: string | null;
  readonly postalCode: string | null;
  readonly address: string;
  readonly vendorName: string | null;
  readonly vendorPhone: string | null;
  /** Names of the rules and campaigns. */
  readonly about: readonly string[];
  /** How many times the facility was contacted so far, by whichever way, this list included. */
  readonly contacts: number;
  /** Came on the list last, on the domain clock. */
  readonly listedAt: Date;
  readonly condition: ReminderCondition | null;
  /** It is the vendor's to do. */
  readonly vendorId: number | null;
  /** Of the latest reminder. */
  readonly template: ReminderTemplateText;
}

/** $2: today, $3: days of last checks. */
const STILL_ASKED = holdsByName('r.condition', {
  today: '$2::date',
  only: 'ARRAY[r.facility_id]',
  lastChecks: () => '$3::jsonb',
});

// $1: channel, $4: prefecture, $5: listed from; null restricts nothing.
const LISTED = `listed AS (
    SELECT r.facility_id, max(r.id) AS id, max(r.finished_at) AS listed_at, array_agg(DISTINCT coalesce(u.name, c.name)) AS about
    FROM reminder r JOIN facility f ON f.id = r.facility_id LEFT JOIN reminder_rule u ON u.id = r.rule_id
      LEFT JOIN reminder_campaign c ON c.id = r.campaign_id
    WHERE r.status = 'LISTED' AND r.channel = $1 AND (f.closed_on IS NULL OR f.closed_on > $2::date)
      AND ($4::int IS NULL OR f.prefecture = $4) AND ($5::timestamptz IS NULL OR r.finished_at >= $5) AND (${STILL_ASKED})
    GROUP BY r.facility_id),
  open AS (
    SELECT l.* FROM listed l WHERE $1 <> 'CALL_LIST' OR NOT EXISTS (
      SELECT FROM enquiry e WHERE e.facility_id = l.facility_id AND e.source = 'PHONE' AND e.asked_at >= l.listed_at))`;

/** $6: facility id of the last row of the page before, $7: rows at most. */
export const ROWS = `WITH ${LISTED}
  SELECT o.facility_id AS "facilityId", f.code, f.name, f.prefecture, f.phone, f.postal_code AS "postalCode", f.address,
    v.name AS "vendorName", v.phone AS "vendorPhone", o.about, o.listed_at AS "listedAt", r.condition,
    r.vendor_id AS "vendorId",
    (SELECT count(*)::int FROM reminder p WHERE p.facility_id = o.facility_id
      AND p.status IN ('SENT', 'OUTBOX', 'BOUNCED', 'LISTED')) AS contacts,
    json_build_object('topic', t.topic, 'legalNotice', t.legal_notice, 'legalReason', t.legal_reason,
      'subjectJa', t.subject_ja, 'bodyJa', t.body_ja, 'subjectEn', t.subject_en, 'bodyEn', t.body_en) AS template
  FROM open o JOIN reminder r ON r.id = o.id JOIN facility f ON f.id = o.facility_id
    JOIN reminder_template t ON t.id = r.template_id LEFT JOIN vendor v ON v.id = f.vendor_id
  WHERE $6::int IS NULL OR o.facility_id > $6 ORDER BY o.facility_id LIMIT $7`;

export const COUNT = `WITH ${LISTED} SELECT count(*)::int AS count FROM open`;

/** $1: channel. Of whom it must be known when they made their last check. */
export const CHECK_ASKED = `SELECT DISTINCT facility_id AS id FROM reminder
  WHERE status = 'LISTED' AND channel = $1 AND condition IN ${CHECK_CONDITIONS}`;
