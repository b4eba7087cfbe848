import type { Day } from '#calendar';
import { decideBlocker, decidePlannedMonth } from './attribute.rules.js';
import { decideEnd } from './end.rules.js';
import type { Decision, SaidEvent } from './facility-case.rules.js';
import { mayEnd } from './may-say.rules.js';
import { KIND } from './milestone.rules.js';
import { decideForm } from './record.rules.js';
import { decideAmendment, decideSuccession } from './registration.rules.js';
import { decideRetract } from './retract.rules.js';
import type { RolloutForm } from './rollout-form.js';
import type * as inputs from './rollout.inputs.js';
import { decideVendor } from './vendor-change.rules.js';

/** Inputs as forms: what each says, and the rule that decides on it. */

export function recordForm(input: inputs.RecordMilestone): RolloutForm {
  const alongside = input.alongside ?? [];
  const statements = [...alongside, input];
  return {
    ...changeOf(input),
    says: statements.map(({ milestone }) => KIND[milestone]),
    field: 'milestone',
    vendors: {
      field: 'value',
      ids: statements.flatMap(({ milestone, value }) =>
        milestone === 'VENDOR_CONTACTED' && value ? [value] : [],
      ),
    },
    decide: (facility, moment) => decideForm(facility, input, alongside, moment),
  };
}

export function endForm(input: inputs.EndMilestone): RolloutForm {
  const kind = KIND[input.milestone];
  return {
    ...changeOf(input),
    says: [kind],
    mayBeSaidBy: (viewer) => mayEnd(viewer, kind),
    field: 'milestone',
    decide: (facility, moment) => decideEnd(facility, kind, input.day, moment),
  };
}

export function retractForm(
  input: inputs.RetractEvent,
  mayRetract: (event: SaidEvent) => boolean,
): RolloutForm {
  return {
    ...changeOf(input),
    says: [],
    field: 'event',
    decide: (facility) => decideRetract(facility, input.event, input.reason ?? null, mayRetract),
  };
}

export function vendorForm(input: inputs.SetVendor): RolloutForm {
  return {
    ...changeOf(input),
    says: [KIND.VENDOR],
    field: 'vendor',
    vendors: { field: 'vendor', ids: input.vendorId === null ? [] : [input.vendorId] },
    decide: (facility, moment) => decideVendor(facility, input.vendorId, dayOf(input, moment), moment),
  };
}

export function plannedMonthForm(input: inputs.SetPlannedMonth): RolloutForm {
  return {
    ...changeOf(input),
    says: [KIND.PLANNED_MONTH],
    field: 'month',
    decide: (facility, moment) =>
      input.month === null
        ? decideEnd(facility, KIND.PLANNED_MONTH, dayOf(input, moment), moment)
        : decidePlannedMonth(facility, input.month, dayOf(input, moment), moment),
  };
}

export function blockerForm(input: inputs.SetBlocker): RolloutForm {
  return {
    ...changeOf(input),
    says: [KIND.BLOCKER],
    field: 'value',
    decide: (facility, moment) =>
      withReason(
        input.blocker === null
          ? decideEnd(facility, KIND.BLOCKER, dayOf(input, moment), moment)
          : decideBlocker(facility, input.blocker, dayOf(input, moment), moment),
        input.reason,
      ),
  };
}

export function closeForm(input: inputs.CloseFacility): RolloutForm {
  return {
    ...changeOf(input),
    says: [KIND.REGISTERED],
    field: 'facilityCode',
    decide: (facility, moment) => decideEnd(facility, KIND.REGISTERED, input.day, moment),
  };
}

export function amendForm(input: inputs.AmendRegistration): RolloutForm {
  return {
    ...changeOf(input),
    says: [KIND.REGISTERED],
    field: 'facilityCode',
    needsEntry: true,
    decide: (facility, moment, entry) =>
      decideAmendment(facility, entry, input.changes, dayOf(input, moment), moment),
  };
}

export function successionForm(input: inputs.SucceedFacility): RolloutForm {
  return {
    ...changeOf(input),
    says: [KIND.REGISTERED],
    field: 'code',
    needsEntry: true,
    decide: (facility, moment, entry) =>
      decideSuccession(facility, entry, input.newCode, input.changes ?? {}, input.day, moment),
  };
}

function changeOf({ facilityCode, expectedVersion, source }: inputs.FacilityChange): inputs.FacilityChange {
  return { facilityCode, expectedVersion, source };
}

/** The events of a decision, each saying why. */
function withReason(decision: Decision, reason: string | null | undefined): Decision {
  if (!reason || decision.outcome !== 'ACCEPTED') return decision;
  return { ...decision, events: decision.events.map((event) => ({ ...event, detail: { reason } })) };
}

function dayOf(input: { day?: Day | null }, moment: { today: Day }): Day {
  return input.day ?? moment.today;
}
