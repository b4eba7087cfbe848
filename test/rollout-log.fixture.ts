import fc from 'fast-check';
// Straight from the rules: the library's index would load database and framework into specs that need neither.
import type { LogEvent } from '../libs/rollout/fold.rules.js';
import { KIND, VERB, type Kind } from '../libs/rollout/milestone.rules.js';

export function set(id: number, kind: Kind, day: number, value = 0): LogEvent {
  return { id, kind, verb: VERB.SET, day, value, retracts: 0 };
}

export function end(id: number, kind: Kind, day: number): LogEvent {
  return { id, kind, verb: VERB.END, day, value: 0, retracts: 0 };
}

export function retract(id: number, kind: Kind, retracts: number): LogEvent {
  return { id, kind, verb: VERB.RETRACT, day: 0, value: 0, retracts };
}

const statement = fc.record({
  kind: fc.constantFrom<Kind>(KIND.APPLIED, KIND.SHIPPED, KIND.VENDOR_CONTACTED),
  day: fc.integer({ min: 0, max: 40 }),
  value: fc.integer({ min: 1, max: 2 }),
  verb: fc.constantFrom(VERB.SET, VERB.SET, VERB.END, VERB.RETRACT),
  target: fc.nat(),
});

/**
 * Any log of one facility over days 0 … 40: said in any order of days, cancelled, said again, changed, retracted,
 * retractions retracted. A RETRACT names an event before it, as the service writes them. Ids 1, 2, 3 …
 */
export const logOfOneFacility: fc.Arbitrary<LogEvent[]> = fc
  .array(statement, { maxLength: 14 })
  .map((statements) => {
    const events: LogEvent[] = [];
    for (const { kind, day, value, verb, target } of statements) {
      const id = events.length + 1;
      const named = events[target % Math.max(1, events.length)];
      if (verb === VERB.RETRACT && named) events.push(retract(id, named.kind, named.id));
      else if (verb === VERB.END) events.push(end(id, kind, day));
      else events.push(set(id, kind, day, value));
    }
    return events;
  });
