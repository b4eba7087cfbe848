import { ALWAYS, dayFromIso } from '#calendar';
// Straight from the rules: the library's index would load database and framework into specs that need neither.
import { registerValue } from '../libs/rollout/fold.rules.js';
import { KIND, SOURCES, VERB, type Kind, type Source, type Verb } from '../libs/rollout/milestone.rules.js';
import { caseOf, type FacilityCase, type Moment } from '../libs/rollout/facility-case.rules.js';

export const TODAY = dayFromIso('2021-07-12');
export const MOMENT: Moment = { today: TODAY, logBeganOn: dayFromIso('2020-08-07') };

/** kind, day, value and verb of an event; ids are 1, 2, 3 … with 1 for the registration. */
export type Said = {
  kind: Kind;
  day?: number;
  value?: number;
  verb?: Verb;
  retracts?: number;
  source?: Source;
};

/** A clinic in Tokyo, open since the log began, about which this was said. */
export function clinic(...said: Said[]): FacilityCase {
  const registered: Said = { kind: KIND.REGISTERED, day: ALWAYS, value: registerValue(1, 13) };
  const events = [registered, ...said].map(
    ({ kind, day = ALWAYS, value = 0, verb = VERB.SET, retracts = 0, source }, index) => ({
      id: index + 1,
      kind,
      verb,
      day,
      value,
      retracts,
      source: SOURCES[source ?? 'PORTAL'],
    }),
  );
  return caseOf(7, events);
}
