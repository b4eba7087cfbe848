import { MILESTONES } from '../milestone.rules.js';

const EPOCH = `date '1970-01-01'`;

/** Bit i: MILESTONES[i] is met, as {@link milestoneBit} has it. */
export const MILESTONE_MASK = MILESTONES.map(
  (milestone, bit) => `(CASE WHEN f.${milestone.toLowerCase()}_on IS NULL THEN 0 ELSE ${1 << bit} END)`,
).join(' + ');

/** A facility of vendor $1 that is open on day $2 (`YYYY-MM-DD`). */
export const SERVED = `f.vendor_id = $1 AND coalesce(f.opened_on, $2::date) <= $2::date
  AND (f.closed_on IS NULL OR f.closed_on > $2::date)`;

/** In the queue of its vendor: contacted, not ready; the board's list has=VENDOR_CONTACTED, lacks=READY. */
export const QUEUED = `${SERVED} AND f.vendor_contacted_on IS NOT NULL AND f.ready_on IS NULL`;

/** Who goes, of the visit the log names. */
export const VISIT_JOIN = `LEFT JOIN visit v ON v.facility_id = f.id AND v.vendor_id = f.vendor_id AND v.day = f.visit_on
  LEFT JOIN technician t ON t.id = v.technician_id
  LEFT JOIN closed_weekdays w ON w.facility_id = f.id`;

/** A pass of the present contact only: who left and came back stands where the new contact puts it. */
export const PASS_JOIN = `LEFT JOIN queue_pass q ON q.facility_id = f.id AND q.vendor_id = f.vendor_id
    AND q.withdrawn_at IS NULL AND (q.passed_at AT TIME ZONE 'Asia/Tokyo')::date >= f.vendor_contacted_on
  LEFT JOIN account a ON a.id = q.account_id`;

/** Columns of a facility in a vendor's queue or calendar; days since 1970. */
export const QUEUED_COLUMNS = `f.id, f.code, f.version, f.name, f.type, lpad(f.prefecture::text, 2, '0') AS prefecture,
  f.municipality, f.phone, f.blocker, ${MILESTONE_MASK} AS mask, f.vendor_contacted_on - ${EPOCH} AS "contactedOn",
  f.visit_on - ${EPOCH} AS "visitOn", v.slot, v.technician_id AS "technicianId", t.name AS "technicianName",
  coalesce(w.weekdays, 0) AS "closedWeekdays"`;

export const PASS_COLUMNS = `q.reason AS "passReason", q.note AS "passNote", q.passed_at AS "passedAt",
  a.display_name AS "passedBy"`;
