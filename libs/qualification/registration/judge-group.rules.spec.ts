import { dayFromIso, NEVER } from '#calendar';
import { coverageSpan } from '../coverage/coverage-span.rules.js';
import { judgeGroup, type CardTaker, type KnownCoverage, type KnownPerson } from './judge-group.rules.js';
import { readRow } from './read-row.rules.js';
import type { RowTexts } from './registration-fields.js';
import type { RegisterAnswer } from './resident-register.js';

const TODAY = dayFromIso('2021-07-12');
const INSURER = { id: 7, number: '06130488' };
const RIGHT: RowTexts = {
  insurerNumber: INSURER.number,
  symbol: '1234',
  number: '567',
  branch: '01',
  name: '架空　花子',
  kana: 'カクウ　ハナコ',
  sex: '2',
  birthdate: '1980-01-02',
  from: '2021-04-01',
};
const { person } = readRow(RIGHT, TODAY).row!;

interface Case {
  readonly known?: KnownPerson | null;
  readonly register?: RegisterAnswer;
  readonly takers?: readonly CardTaker[];
  readonly registrationId?: number;
}

function causes(
  rows: readonly RowTexts[],
  { known = null, register, takers = [], registrationId = 10 }: Case = {},
) {
  const inHand = rows.map((changes) => ({
    reading: readRow({ ...RIGHT, ...changes }, TODAY),
    numberRight: true,
    register: register === undefined ? person : register,
  }));
  return judgeGroup(inHand, {
    insurer: INSURER,
    registrationId,
    today: TODAY,
    personKey: 'own',
    known,
    takersOf: () => takers,
  }).map((one) => one.causes);
}

function knownWith(...coverages: (RowTexts & { insurerId?: number; said?: number })[]): KnownPerson {
  return {
    id: 1,
    person,
    coverages: coverages.map(({ insurerId = INSURER.id, said, ...changes }, index): KnownCoverage => {
      const text = readRow({ ...RIGHT, ...changes }, TODAY).row!.coverage;
      return {
        id: index,
        insurerId,
        registrationId: said ?? null,
        text,
        ...coverageSpan(text.from, text.lostOn, text.expiresOn)!,
      };
    }),
  };
}

describe('the rows of one person', () => {
  it('are right where nobody says otherwise, and where no register is asked', () => {
    expect(causes([{}])).toEqual([[]]);
    expect(causes([{ name: '別人　太郎' }], { register: 'NOT_ASKED' })).toEqual([[]]);
  });

  it('end the old cover and begin the new one, in either order', () => {
    const known = knownWith({ symbol: '1' });
    const ends = { symbol: '1', lostOn: '2021-07-01' };
    const begins = { symbol: '2', from: '2021-07-01' };
    expect(causes([ends, begins], { known })).toEqual([[], []]);
    expect(causes([begins, ends], { known })).toEqual([[], []]);
    expect(causes([begins], { known })).toEqual([['OVERLAP']]);
  });

  it('correct the start of the cover on the same card, and begin another one on it after the first has ended', () => {
    expect(causes([{ from: '2021-03-01' }], { known: knownWith({}) })).toEqual([[]]);
    const ended = knownWith({ from: '2020-04-01', lostOn: '2021-01-01' });
    expect(causes([{}], { known: ended })).toEqual([[]]);
  });

  it('overlap with another insurer, whose cover they never replace', () => {
    expect(causes([{}], { known: knownWith({ insurerId: 8 }) })).toEqual([['OVERLAP']]);
    expect(causes([{}], { known: knownWith({ insurerId: 8, lostOn: '2021-04-01' }) })).toEqual([[]]);
  });

  it('are of two people, or say the same twice', () => {
    const [one, two] = causes([{}, { name: '別人　太郎', symbol: '2', from: '2021-05-01' }]);
    expect(one).toContain('NUMBER_FOR_TWO');
    expect(two).toContain('NUMBER_FOR_TWO');
    expect(causes([{}, { address: '別' }])).toEqual([
      ['TWICE_IN_LIST', 'OVERLAP'],
      ['TWICE_IN_LIST', 'OVERLAP'],
    ]);
  });

  it('are of another person than before: of the insurer itself, or of another one', () => {
    const known = { ...knownWith({}), person: { ...person, birthdate: person.birthdate + 1 } };
    expect(causes([{}], { known })).toEqual([['PERSON_CHANGED']]);
    const elsewhere = { ...knownWith({ insurerId: 8, lostOn: '2021-04-01' }), person: known.person };
    expect(causes([{}], { known: elsewhere })).toEqual([['NUMBER_FOR_TWO']]);
  });

  it('have a new name that the register knows', () => {
    const known = { ...knownWith({}), person: { ...person, name: '旧姓　花子' } };
    expect(causes([{}], { known })).toEqual([[]]);
    expect(causes([{}], { known, register: 'NOT_ASKED' })).toEqual([['PERSON_CHANGED']]);
  });

  it('want a card that somebody has at that time; a branch of its own is another card', () => {
    const taker = { personKey: 'other', branch: '01', from: 0, until: NEVER };
    expect(causes([{}], { takers: [taker] })).toEqual([['CARD_FOR_TWO']]);
    expect(causes([{}], { takers: [{ ...taker, branch: null }] })).toEqual([['CARD_FOR_TWO']]);
    for (const free of [
      { ...taker, branch: '02' },
      { ...taker, personKey: 'own' },
      { ...taker, until: dayFromIso('2021-04-01') },
    ])
      expect(causes([{}], { takers: [free] })).toEqual([[]]);
  });

  it('come after a later list has said it', () => {
    expect(causes([{ address: '前' }], { known: knownWith({ said: 11 }) })).toEqual([['NEWER_KNOWN']]);
    expect(causes([{ address: '前' }], { known: knownWith({ said: 9 }) })).toEqual([[]]);
    // the same again undoes nothing
    expect(causes([{}], { known: knownWith({ said: 11 }) })).toEqual([[]]);
  });
});
