import { dayFromIso, isoFromDay, type Day } from '#calendar';
import { FURTHEST_AHEAD_DAYS, openSpan, type FacilityCase } from './facility-case.rules.js';
import { KIND, type Milestone } from './milestone.rules.js';
import { inputProblem, type InputProblem } from './rollout-result.js';

/** A device certificate is valid for three years (docs/glossary.md, "The way of a facility"). */
const CERTIFICATE_YEARS = 3;
const MOST_READERS = 99;

type Value = { readonly value: number | null } | InputProblem;

/** The value a milestone is recorded with: as stated, or what goes without saying. */
export function valueOf(
  facility: FacilityCase,
  milestone: Milestone,
  stated: number | null | undefined,
  day: Day,
  today: Day,
): Value {
  switch (milestone) {
    case 'APPLIED':
      return readers(stated ?? 1);
    case 'SHIPPED':
      return readers(stated ?? openSpan(facility.history, KIND.APPLIED)?.value ?? 1);
    case 'DELIVERED':
      return readers(stated ?? openSpan(facility.history, KIND.SHIPPED)?.value ?? 1);
    case 'VENDOR_CONTACTED':
    case 'ORDERED':
      return vendor(openSpan(facility.history, KIND.VENDOR)?.value, stated);
    case 'CERTIFICATE_ISSUED':
      return expiry(stated ?? threeYearsAfter(day), day);
    case 'SETUP_SCHEDULED':
      return visit(stated, day, today);
    case 'ACCOUNT_CREATED':
    case 'USE_APPLIED':
    case 'READY':
    case 'OPERATING':
      return stated == null ? { value: null } : inputProblem('value', 'VALUE_NOT_TAKEN');
  }
}

function readers(count: number): Value {
  const right = Number.isInteger(count) && count >= 1 && count <= MOST_READERS;
  return right ? { value: count } : inputProblem('value', 'READERS_OUT_OF_RANGE');
}

function vendor(current: number | undefined, stated: number | null | undefined): Value {
  const value = stated ?? current;
  if (value === undefined) return inputProblem('value', 'VENDOR_MISSING');
  return current === undefined || current === value ? { value } : inputProblem('value', 'VENDOR_DIFFERS');
}

function expiry(expires: Day, issued: Day): Value {
  if (!Number.isInteger(expires) || expires <= issued) return inputProblem('value', 'EXPIRY_BEFORE_ISSUE');
  return expires <= threeYearsAfter(issued) ? { value: expires } : inputProblem('value', 'EXPIRY_TOO_FAR');
}

function visit(stated: number | null | undefined, arranged: Day, today: Day): Value {
  if (stated == null || !Number.isInteger(stated)) return inputProblem('value', 'VISIT_MISSING');
  if (stated < arranged) return inputProblem('value', 'VISIT_BEFORE_ARRANGEMENT');
  return stated <= today + FURTHEST_AHEAD_DAYS ? { value: stated } : inputProblem('value', 'VISIT_TOO_FAR');
}

/** The same date three years on; 29 February becomes 1 March. */
function threeYearsAfter(day: Day): Day {
  const [year, month, date] = isoFromDay(day).split('-');
  const leapDay = month === '02' && date === '29';
  return dayFromIso(`${Number(year) + CERTIFICATE_YEARS}-${leapDay ? '03-01' : `${month}-${date}`}`);
}
