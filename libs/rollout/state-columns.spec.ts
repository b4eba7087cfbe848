import { describe, expect, it } from '@jest/globals';
import { stateOf } from './facility-state.rules.js';
import { foldFacility, registerValue, type LogEvent } from './fold.rules.js';
import { KIND, VERB, type Kind } from './milestone.rules.js';
import { columnsOf, columnsOfKinds } from './state-columns.rules.js';

const EVERYTHING = Object.values(KIND);
const REGISTERED: LogEvent = event(1, KIND.REGISTERED, VERB.SET, 18_000, registerValue(1, 13));

describe('columns of a state', () => {
  it.each(EVERYTHING)('kind %i changes no column but those it is said to change', (kind) => {
    const before = [REGISTERED, ...EVERYTHING.filter((other) => other !== KIND.REGISTERED).map(setOf)];
    const changes = [
      event(900, kind, VERB.SET, 18_500, kind === KIND.REGISTERED ? registerValue(2, 14) : 77),
      event(900, kind, VERB.END, 18_500, 0),
      { ...event(900, kind, VERB.RETRACT, 0, 0), retracts: kind === KIND.REGISTERED ? 1 : kind + 100 },
    ];
    for (const log of [[REGISTERED], before]) {
      for (const change of changes) {
        const changed = differences(log, [...log, change]);
        expect(columnsOfKinds([kind])).toEqual(expect.arrayContaining(changed));
      }
    }
  });

  it('a visit changes its own two columns and no other', () => {
    expect(columnsOfKinds([KIND.SETUP_SCHEDULED])).toEqual(['visit_on', 'setup_scheduled_on']);
  });
});

function setOf(kind: Kind): LogEvent {
  return event(kind + 100, kind, VERB.SET, 18_400, 5);
}

function event(id: number, kind: Kind, verb: LogEvent['verb'], day: number, value: number): LogEvent {
  return { id, kind, verb, day, value, retracts: 0 };
}

function differences(before: readonly LogEvent[], after: readonly LogEvent[]): string[] {
  const [one, other] = [before, after].map((log) => columnsOf(stateOf(foldFacility(log))));
  return Object.keys(one!).filter((column) => one![column] !== other![column]);
}
