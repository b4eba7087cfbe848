import { isoFromDay } from '#calendar';
import { QUIET_DAYS } from '#qualification';
import { CAP_YEN, CLAIM_STATES, COMPLETE_BY, KIND } from '#rollout';
import type { ReminderCondition } from '../vocabulary.js';
import { has, heldOn, lacks, lastCheck, setsUpAlone, type Look } from './state.sql.js';

interface ConditionSql {
  /** Whether it holds of an open facility `f`. */
  readonly holds: string;
  /** Since which day: waiting days count from it. */
  readonly since: string;
}

const HOSPITAL = 0;
/** A start whose first check is missing is asked about for so long. */
const CHECK_ASKED_DAYS = 60;
/** Deadlines are near from so many days before. */
const CERTIFICATE_DAYS = 60;
const SUBSIDY_DAYS = 90;
const SUBSIDY_UNTIL = `date '${isoFromDay(COMPLETE_BY)}'`;

/** The stages of the issue, each over the state row of now; the log is asked only for what has no column. */
const CONDITIONS: Readonly<Record<ReminderCondition, (look: Look) => ConditionSql>> = {
  NOT_APPLIED: (look) => ({
    holds: lacks('APPLIED', look),
    since: `greatest(f.opened_on, f.account_created_on, (SELECT log_began_on FROM instance))`,
  }),
  APPLIED_NO_VENDOR: (look) => ({
    holds: `${has('APPLIED', look)} AND ${lacks('DELIVERED', look)} AND ${noVendor(look)}`,
    since: 'f.applied_on',
  }),
  // the declaration's plea: whoever has the reader calls the vendor
  DELIVERED_NO_VENDOR: (look) => ({
    holds: `${has('DELIVERED', look)} AND ${noVendor(look)}`,
    since: 'f.delivered_on',
  }),
  ORDERED_NOT_STARTED: (look) => ({
    holds: `${has('ORDERED', look)} AND f.vendor_id IS NOT NULL AND ${lacks('SETUP_SCHEDULED', look)} AND ${notReady(look)}`,
    since: 'f.ordered_on',
  }),
  SETUP_DAY_PASSED: (look) => ({
    holds: `${has('SETUP_SCHEDULED', look)} AND f.visit_on < ${look.today} AND ${notReady(look)}`,
    since: 'f.visit_on',
  }),
  READY_NO_START: (look) => ({
    holds: `${has('READY', look)} AND f.operating_on IS NULL`,
    since: 'f.ready_on',
  }),
  START_PASSED_NO_CHECK: (look) => ({
    holds: `${has('OPERATING', look)} AND f.operating_on > ${look.today} - ${CHECK_ASKED_DAYS}
      AND ${lastCheck(look)} IS NULL`,
    since: 'f.operating_on',
  }),
  // those that the board counts as quiet, but for the ones above: they made checks and stopped
  WENT_QUIET: (look) => ({
    holds: `f.operating_on <= ${look.today} - ${QUIET_DAYS} AND ${lastCheck(look)} <= ${look.today} - ${QUIET_DAYS}`,
    since: lastCheck(look),
  }),
  QUOTATION_ABOVE_CAP: (look) => ({
    holds: `f.type <> ${HOSPITAL} AND ${notReady(look)} AND f.id IN (
      SELECT facility_id FROM ${heldOn(KIND.QUOTATION, look.today, look.only)} q WHERE value > ${CAP_YEN})`,
    since: `(SELECT max(e.day) FROM milestone_event e WHERE e.kind = ${KIND.QUOTATION} AND e.facility_id = f.id)`,
  }),
  CERTIFICATE_DEADLINE: ({ today }) => ({
    holds: `f.certificate_expires_on BETWEEN ${today} AND ${today} + ${CERTIFICATE_DAYS}`,
    since: `f.certificate_expires_on - ${CERTIFICATE_DAYS}`,
  }),
  SUBSIDY_DEADLINE: (look) => ({
    holds: `${look.today} BETWEEN ${SUBSIDY_UNTIL} - ${SUBSIDY_DAYS} AND ${SUBSIDY_UNTIL} AND f.type <> ${HOSPITAL}
      AND ${has('APPLIED', look)} AND f.id NOT IN (
      SELECT facility_id FROM ${heldOn(KIND.SUBSIDY_CLAIM, look.today, look.only)} c
      WHERE value IN (${CLAIM_STATES.SENT}, ${CLAIM_STATES.PAID}))`,
    since: `${SUBSIDY_UNTIL} - ${SUBSIDY_DAYS}`,
  }),
};

/** Nobody was asked to set it up: not contacted, not ordered, and not done by the facility itself. */
function noVendor(look: Look): string {
  return `${lacks('VENDOR_CONTACTED', look)} AND ${lacks('ORDERED', look)} AND ${notReady(look)} AND NOT ${setsUpAlone(look)}`;
}

function notReady(look: Look): string {
  return `${lacks('READY', look)} AND ${lacks('OPERATING', look)}`;
}

/** null: no condition, everybody open. */
export function conditionSql(condition: ReminderCondition | null, look: Look): ConditionSql {
  return condition === null ? { holds: 'true', since: look.today } : CONDITIONS[condition](look);
}

/** Whether the condition named in a column still holds of an open `f`. */
export function holdsByName(column: string, look: Look): string {
  const cases = Object.entries(CONDITIONS).map(([name, sql]) => `WHEN '${name}' THEN ${sql(look).holds}`);
  return `CASE ${column} ${cases.join(' ')} ELSE true END`;
}
