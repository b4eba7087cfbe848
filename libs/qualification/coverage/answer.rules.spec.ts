import { dayFromIso, NEVER } from '#calendar';
import { answerFor, type Candidate } from './answer.rules.js';

const TODAY = dayFromIso('2021-07-12');
const HELD: Candidate = {
  personId: 1,
  branch: '01',
  from: TODAY - 100,
  until: NEVER,
  coveredElsewhere: false,
};
const LOST: Candidate = { ...HELD, until: TODAY - 10 };
const TWIN: Candidate = { ...HELD, personId: 2, branch: '02' };

describe('the answer', () => {
  it.each([
    ['1 for a coverage that holds', [HELD], '01', 1],
    ['1 without the branch, where one person has the card', [HELD], null, 1],
    ['1 for the branch asked for, though a twin has the same card and birth date', [HELD, TWIN], '02', 1],
    ['1 where the coverage was registered without a branch', [{ ...HELD, branch: null }], '03', 1],
    ['1 where the same person lost the card once and has it again', [LOST, HELD], '01', 1],
    ['2 for one that was lost', [LOST], '01', 2],
    ['2 for one that is still to begin', [{ ...HELD, from: TODAY + 1 }], '01', 2],
    ['3 for one that was lost by somebody who has a new one', [{ ...LOST, coveredElsewhere: true }], '01', 3],
    ['4 for a card nobody has', [], '01', 4],
    ['4 for a branch nobody has', [HELD, TWIN], '03', 4],
    ['5 for several without the branch', [HELD, TWIN], null, 5],
    ['5 without the branch, though only one of them is covered', [LOST, TWIN], null, 5],
  ] as const)('is %s', (_rule, candidates, branch, validity) =>
    expect(answerFor(candidates, branch, TODAY).validity).toBe(validity),
  );

  it('is of the day asked for', () => {
    expect(answerFor([LOST], null, TODAY - 11).validity).toBe(1);
    expect(answerFor([LOST], null, TODAY - 10).validity).toBe(2);
  });

  it('shows the coverage asked about, latest first, and none for 4 and 5', () => {
    const older = { ...LOST, from: TODAY - 900, until: TODAY - 800 };
    expect(answerFor([older, LOST], null, TODAY).coverage).toBe(LOST);
    expect(answerFor([older, HELD], null, TODAY).coverage).toBe(HELD);
    expect(answerFor([HELD, TWIN], null, TODAY).coverage).toBeNull();
    expect(answerFor([], null, TODAY).coverage).toBeNull();
  });
});
