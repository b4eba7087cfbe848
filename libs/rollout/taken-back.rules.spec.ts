import { KIND, VERB } from './milestone.rules.js';
import { isTakenBack, type WrittenEvent } from './taken-back.rules.js';

let id = 0;
const set = (write: string): WrittenEvent => ({
  id: (id += 1),
  kind: KIND.ORDERED,
  verb: VERB.SET,
  day: 18_700,
  value: 1,
  retracts: 0,
  write,
});
const retract = (event: WrittenEvent, write: string): WrittenEvent => ({
  ...event,
  id: (id += 1),
  verb: VERB.RETRACT,
  retracts: event.id,
  write,
});

describe('what was said since a file was made', () => {
  const old = set('1');
  const batch = set('2');
  const undo = retract(batch, '3');

  it('is taken back when the undo took back all of the batch', () => {
    expect(isTakenBack([old, batch, undo], 2)).toBe(true);
  });

  it('is taken back over and over', () => {
    const again = set('4');
    expect(isTakenBack([old, batch, undo, again, retract(again, '5')], 4)).toBe(true);
  });

  it('stands when a part of it does, or when somebody else said something between', () => {
    expect(isTakenBack([old, batch], 1)).toBe(false);
    const other = set('2b');
    expect(isTakenBack([old, batch, other, retract(batch, '3')], 3)).toBe(false);
  });

  it('stands when it took back what was there before, until that is taken back too', () => {
    const correction = retract(old, '2');
    expect(isTakenBack([old, correction], 1)).toBe(false);
    expect(isTakenBack([old, correction, retract(correction, '3')], 2)).toBe(true);
  });

  it('is not known of a file that claims another version', () => {
    expect(isTakenBack([old, batch, undo], 0)).toBe(false);
    expect(isTakenBack([old, batch, undo], -1)).toBe(false);
    expect(isTakenBack([old, batch, undo], 9)).toBe(false);
  });
});
