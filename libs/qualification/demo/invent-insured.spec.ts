import { dayFromIso } from '#calendar';
import { readCard } from '../card/card-question.rules.js';
import { readInsurerNumber } from '../card/insurer-number.rules.js';
import { isIndividualNumber } from '#platform';
import { coverageSpan, isCovered, overlap } from '../coverage/coverage-span.rules.js';
import { inventedCard, inventInsured } from './invent-insured.rules.js';
import { ALL_INVENTED_INSURERS } from './invented-insurers.rules.js';

const TODAY = dayFromIso('2021-07-12');
const PEOPLE = Array.from({ length: 60_000 }, (_, index) => inventInsured(index));
const spanOf = ({ from, lostOn, expiresOn }: (typeof PEOPLE)[number]['coverages'][number]['text']) =>
  coverageSpan(from, lostOn, expiresOn);

describe('the invented insured', () => {
  it('have cards that can be read, each its own', () => {
    const cards = PEOPLE.map((_, index) => JSON.stringify(readCard(inventedCard(index), TODAY)));
    expect(cards.filter((card) => card.includes('problem'))).toEqual([]);
    expect(new Set(cards).size).toBe(PEOPLE.length);
  });

  it('have one coverage at a time, none before birth, and individual numbers of their own', () => {
    for (const { coverages, person, individualNumber } of PEOPLE) {
      const spans = coverages.map(({ text }) => spanOf(text)!);
      expect(spans.every((span) => span !== null && span.from >= person.birthdate)).toBe(true);
      if (spans.length > 1) expect(overlap(spans[0]!, spans[1]!)).toBe(false);
      expect(isIndividualNumber(individualNumber)).toBe(true);
    }
    expect(new Set(PEOPLE.map(({ individualNumber }) => individualNumber)).size).toBe(PEOPLE.length);
  });

  it('are mostly covered; some changed their insurer, some lost the cover', () => {
    const covered = PEOPLE.filter(({ coverages }) =>
      isCovered(spanOf(coverages.at(-1)!.text)!, TODAY),
    ).length;
    const changed = PEOPLE.filter(({ coverages }) => coverages.length === 2).length;
    expect(covered / PEOPLE.length).toBeGreaterThan(0.97);
    expect(covered / PEOPLE.length).toBeLessThan(0.995);
    expect(changed / PEOPLE.length).toBeGreaterThan(0.02);
    expect(changed / PEOPLE.length).toBeLessThan(0.04);
  });

  it('belong to insurers with right numbers, all different', () => {
    expect(ALL_INVENTED_INSURERS.filter(({ number }) => readInsurerNumber(number) !== number)).toEqual([]);
    expect(new Set(ALL_INVENTED_INSURERS.map(({ number }) => number)).size).toBe(
      ALL_INVENTED_INSURERS.length,
    );
  });
});
