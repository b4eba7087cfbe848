import { dayFromIso, type Day } from '#calendar';
import {
  accepted,
  alreadySaid,
  endEvent,
  openSpan,
  saysTheSame,
  setEvent,
  whyNotOn,
  withEvents,
  type Decision,
  type FacilityCase,
  type Moment,
} from '../facility-case.rules.js';
import { spanOn, withoutRetracted } from '../fold.rules.js';
import { CLAIM_STATES, KIND, VERB, type ClaimState, type Kind } from '../milestone.rules.js';
import { inputProblem } from '../rollout-result.js';

/** Cost that is subsidised at most, in yen, of a clinic or pharmacy (docs/glossary.md, "Subsidy"). */
export const CAP_YEN = 429_000;
/** Whoever applied for the reader by this day gets the cap in full, later ones 3/4. */
export const FULL_UNTIL: Day = dayFromIso('2021-03-31');
/** Set-up, payment and claim have to be complete by then. */
export const COMPLETE_BY: Day = dayFromIso('2023-03-31');
const MOST_YEN = 100_000_000;

/** 領収書, 内訳書, 事業完了報告書. */
export const DOCUMENTS = ['RECEIPT', 'BREAKDOWN', 'COMPLETION_REPORT'] as const;
export type SubsidyDocument = (typeof DOCUMENTS)[number];

/**
 * FULL, THREE_QUARTERS: of the cost up to the cap. NOT_APPLIED: no reader applied for, so the share cannot be said.
 * OTHER_RULES: hospitals have rules of their own, which this product does not know.
 */
export type Share = 'FULL' | 'THREE_QUARTERS' | 'NOT_APPLIED' | 'OTHER_RULES';

/** Amounts in yen; null: cannot be said. */
export interface Subsidy {
  readonly share: Share;
  readonly cap: number | null;
  /** What one gets at most: the cap's share. */
  readonly most: number | null;
  readonly quotation: number | null;
  /** What one gets for the quotation, rounded down to the yen. */
  readonly expected: number | null;
  /** What of the quotation one pays oneself. */
  readonly ownCost: number | null;
  /** By how much the quotation exceeds the cap; 0: it does not. */
  readonly aboveCap: number | null;
  /** null: not begun. */
  readonly claim: ClaimState | null;
  readonly completeBy: Day;
}

const SHARES = { FULL: 1, THREE_QUARTERS: 3 / 4 } as const;
const HOSPITAL = 0;

/**
 * What a facility may get, by what the log says now.
 * @param type 0 … 3
 * @param appliedSince first day of the application that stands; null: none stands
 */
export function subsidyOf(
  type: number,
  appliedSince: Day | null,
  quotation: number | null,
  claim: ClaimState | null,
): Subsidy {
  const share = shareOf(type, appliedSince);
  const cap = share === 'OTHER_RULES' ? null : CAP_YEN;
  const part = share === 'FULL' || share === 'THREE_QUARTERS' ? SHARES[share] : null;
  const covered = quotation === null || cap === null ? null : Math.min(quotation, cap);
  const expected = covered === null || part === null ? null : Math.floor(covered * part);
  return {
    share,
    cap,
    most: cap === null || part === null ? null : Math.floor(cap * part),
    quotation,
    expected,
    ownCost: expected === null ? null : quotation! - expected,
    aboveCap: quotation === null || cap === null ? null : Math.max(0, quotation - cap),
    claim,
    completeBy: COMPLETE_BY,
  };
}

function shareOf(type: number, appliedSince: Day | null): Share {
  if (type === HOSPITAL) return 'OTHER_RULES';
  if (appliedSince === null) return 'NOT_APPLIED';
  return appliedSince <= FULL_UNTIL ? 'FULL' : 'THREE_QUARTERS';
}

/** The amount of the vendor's quotation in yen; null: there is none any more. Above the cap it is recorded with a warning. */
export function decideQuotation(
  facility: FacilityCase,
  amount: number | null,
  type: number,
  moment: Moment,
): Decision {
  if (amount !== null && (!Number.isInteger(amount) || amount < 1 || amount > MOST_YEN))
    return inputProblem('amount', 'AMOUNT_OUT_OF_RANGE');
  const above = amount !== null && type !== HOSPITAL && amount > CAP_YEN;
  return decideFact(facility, KIND.QUOTATION, amount, moment, above ? ['QUOTATION_ABOVE_CAP'] : []);
}

/** How far the claim is; null: not begun. It is claimed after the vendor is paid, which comes after the start. */
export function decideClaim(facility: FacilityCase, claim: ClaimState | null, moment: Moment): Decision {
  const claimed = claim === 'SENT' || claim === 'PAID';
  if (claimed && !spanOn(facility.history.get(KIND.OPERATING), moment.today))
    return inputProblem('claim', 'CLAIM_BEFORE_OPERATION');
  return decideFact(facility, KIND.SUBSIDY_CLAIM, claim && CLAIM_STATES[claim], moment);
}

/** The latest statement counts; said again it is answered as before. */
function decideFact(
  facility: FacilityCase,
  kind: Kind,
  value: number | null,
  moment: Moment,
  warnings: readonly 'QUOTATION_ABOVE_CAP'[] = [],
): Decision {
  const day = moment.today;
  const refused = whyNotOn(facility, day, moment);
  if (refused) return refused;
  const events = [value === null ? endEvent(kind, day) : setEvent(kind, day, value)];
  const after = withEvents(facility, events);
  if (!saysTheSame(facility.history, after.history, kind)) return accepted(events, warnings, after);
  const holds = openSpan(facility.history, kind)?.value ?? null;
  const last = withoutRetracted(facility.events).findLast((event) => event.kind === kind);
  const field = kind === KIND.QUOTATION ? 'amount' : 'claim';
  if (holds !== value || !last) return inputProblem(field, 'NOT_HOLDING');
  return { ...alreadySaid(last.id), warnings: last.verb === VERB.SET ? warnings : [] };
}

/** `SUBSIDY_CLAIM` of the log → its name. */
export function claimOf(value: number | null): ClaimState | null {
  const names = Object.keys(CLAIM_STATES) as ClaimState[];
  return names.find((name) => CLAIM_STATES[name] === value) ?? null;
}
