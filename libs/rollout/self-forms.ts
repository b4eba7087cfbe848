import type { Day } from '#calendar';
import { facilityType } from './facility-case.rules.js';
import { checkedContact, type ContactChanges } from './contact.rules.js';
import { mayCorrectContact } from './may-say.rules.js';
import { decideConnectionTest } from './connection-test.rules.js';
import { KIND, type ClaimState } from './milestone.rules.js';
import { decideAmendment } from './registration.rules.js';
import type { RolloutForm } from './rollout-form.js';
import type { FacilityChange } from './rollout.inputs.js';
import { decideStart, decideTakeBack, SET_UP_SAYS } from './start-link/start-date.rules.js';
import { decideClaim, decideQuotation } from './subsidy/subsidy.rules.js';
import { decideSelfSetup } from './vendor-change.rules.js';

/** Forms of a facility's own day, as those in rollout-forms.ts. */

export interface EnterStart extends FacilityChange {
  readonly day: Day;
  /** 「設定と接続テストは終わりましたか」 was answered with yes. */
  readonly setUpAndTested: boolean;
}

export interface CorrectContact extends FacilityChange {
  readonly changes: ContactChanges;
}

export interface EnterQuotation extends FacilityChange {
  /** Yen, tax included; null: there is none any more. */
  readonly amount: number | null;
}

export interface EnterClaim extends FacilityChange {
  /** null: not begun. */
  readonly claim: ClaimState | null;
}

export function startForm(input: EnterStart): RolloutForm {
  const setUp = input.setUpAndTested ? SET_UP_SAYS.map((milestone) => KIND[milestone]) : [];
  return {
    ...changeOf(input),
    says: [KIND.OPERATING, ...setUp],
    field: 'day',
    decide: (facility, moment) => decideStart(facility, input, moment),
  };
}

export function takeBackStartForm(input: FacilityChange): RolloutForm {
  return {
    ...changeOf(input),
    says: [KIND.OPERATING],
    field: 'day',
    decide: (facility, moment) => decideTakeBack(facility, moment),
  };
}

export function selfSetupForm(input: FacilityChange): RolloutForm {
  return {
    ...changeOf(input),
    says: [KIND.VENDOR, KIND.SELF_SETUP],
    field: 'vendor',
    decide: (facility, moment) => decideSelfSetup(facility, moment.today, moment),
  };
}

export function contactForm(input: CorrectContact): RolloutForm {
  return {
    ...changeOf(input),
    says: [KIND.REGISTERED],
    mayBeSaidBy: mayCorrectContact,
    field: 'phone',
    needsEntry: true,
    decide: (facility, moment, entry) => {
      const checked = checkedContact(input.changes);
      return 'outcome' in checked ? checked : decideAmendment(facility, entry, checked, moment.today, moment);
    },
  };
}

export function quotationForm(input: EnterQuotation): RolloutForm {
  return {
    ...changeOf(input),
    says: [KIND.QUOTATION],
    field: 'amount',
    decide: (facility, moment) => decideQuotation(facility, input.amount, facilityType(facility), moment),
  };
}

export function claimForm(input: EnterClaim): RolloutForm {
  return {
    ...changeOf(input),
    says: [KIND.SUBSIDY_CLAIM],
    field: 'claim',
    decide: (facility, moment) => decideClaim(facility, input.claim, moment),
  };
}

/** The first passed connection test; a later one is answered as said before. */
export function connectionTestForm(input: FacilityChange): RolloutForm {
  return {
    ...changeOf(input),
    says: [KIND.CONNECTION_TESTED],
    field: 'day',
    decide: (facility, moment) => decideConnectionTest(facility, moment),
  };
}

function changeOf({ facilityCode, expectedVersion, source }: FacilityChange): FacilityChange {
  return { facilityCode, expectedVersion, source };
}
