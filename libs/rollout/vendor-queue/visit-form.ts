import { alreadySaid, openSpan } from '../facility-case.rules.js';
import { withoutRetracted } from '../fold.rules.js';
import { KIND, VERB } from '../milestone.rules.js';
import type { RolloutForm } from '../rollout-form.js';
import { recordForm } from '../rollout-forms.js';
import type { Day } from '#calendar';
import type { WorkStep } from './vendor-work.inputs.js';

/** A step as the log takes it. A visit on the day that stands there already is said already: only who goes changes. */
export function stepForm(step: WorkStep, today: Day): RolloutForm {
  const { facilityCode, expectedVersion, milestone } = step;
  const isVisit = milestone === 'SETUP_SCHEDULED';
  const value = isVisit ? (step.visitOn ?? null) : null;
  const form = recordForm({ facilityCode, expectedVersion, milestone, day: step.day ?? today, value });
  if (!isVisit) return form;
  return {
    ...form,
    decide: (facility, moment, entry) => {
      const same = openSpan(facility.history, KIND.SETUP_SCHEDULED)?.value === value;
      const said = withoutRetracted(facility.events).findLast(
        (event) => event.kind === KIND.SETUP_SCHEDULED && event.verb === VERB.SET && event.value === value,
      );
      return same && said ? alreadySaid(said.id) : form.decide(facility, moment, entry);
    },
  };
}
