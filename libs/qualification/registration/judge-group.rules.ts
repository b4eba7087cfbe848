import type { Day } from '#calendar';
import { comparableNumber, comparableSymbol } from '../card/comparison-form.rules.js';
import { overlap, type CoverageSpan } from '../coverage/coverage-span.rules.js';
import { packCoverage, packPerson, type CoverageText, type PersonText } from '../storage/insured.js';
import type { Cause } from './cause.js';
import { isAsRegistered, isSamePerson, judgeRow, spanOf, type RowInHand } from './judge-row.rules.js';
import type { ReadRow } from './read-row.rules.js';

/** A coverage that stands in the tables. */
export interface KnownCoverage extends CoverageSpan {
  readonly id: number;
  readonly insurerId: number;
  /** Registration that wrote it last; null: none. */
  readonly registrationId: number | null;
  readonly text: CoverageText;
}

/** A person who stands in the tables, with every coverage of every insurer. */
export interface KnownPerson {
  readonly id: number;
  readonly person: PersonText;
  readonly coverages: readonly KnownCoverage[];
}

/** Somebody else's coverage behind the card of a row. */
export interface CardTaker extends CoverageSpan {
  readonly personKey: string;
  readonly branch: string | null;
}

export interface GroupFacts {
  readonly insurer: { readonly id: number; readonly number: string };
  readonly registrationId: number;
  readonly today: Day;
  readonly personKey: string;
  /** null: the individual number is new. */
  readonly known: KnownPerson | null;
  /** Who has the card of that row already, the group's own person too. */
  takersOf(row: ReadRow): readonly CardTaker[];
}

export interface JudgedRow {
  readonly causes: readonly Cause[];
  /** null: the row cannot be read. */
  readonly row: ReadRow | null;
  readonly span: CoverageSpan | null;
  /** The coverage it would take the place of; null: it adds one. */
  readonly replaces: KnownCoverage | null;
  /** The tables say all this already. */
  readonly isUnchanged: boolean;
}

/**
 * Rows of one person, judged together: an old coverage that ends and the new one that begins are right only with each
 * other. The causes of each, in the order of the rows.
 */
export function judgeGroup(rows: readonly RowInHand[], facts: GroupFacts): JudgedRow[] {
  const judged = rows.map((inHand) => {
    const { row } = inHand.reading;
    const span = row && spanOf(row);
    const replaces = row && span && inHand.numberRight ? replacedBy(row, span, facts) : null;
    const isUnchanged = row !== null && replaces !== null && isSaidAlready(row, replaces, facts.known);
    return {
      inHand,
      row,
      span,
      replaces,
      isUnchanged,
      causes: judgeRow(inHand, facts.insurer.number, facts.today),
    };
  });
  for (const one of judged) {
    const { row, span, replaces, causes, inHand } = one;
    if (!row || !inHand.numberRight) continue;
    const others = judged.filter((other) => other !== one && other.row && other.inHand.numberRight);
    if (others.some((other) => !isSamePerson(other.row!.person, row.person))) causes.push('NUMBER_FOR_TWO');
    else causes.push(...againstKnown(inHand, row, facts));
    if (!span) continue;
    if (others.some((other) => sayTheSame(other, one))) causes.push('TWICE_IN_LIST');
    const newer = (replaces?.registrationId ?? 0) > facts.registrationId;
    if (newer && !one.isUnchanged) causes.push('NEWER_KNOWN');
    const replaced = new Set(judged.flatMap((each) => each.replaces?.id ?? []));
    const standing = (facts.known?.coverages ?? []).filter(({ id }) => !replaced.has(id));
    const spans: CoverageSpan[] = [...standing, ...others.flatMap((other) => other.span ?? [])];
    if (spans.some((other) => overlap(other, span))) causes.push('OVERLAP');
    if (facts.takersOf(row).some((taker) => isTaken(taker, row, span, facts))) causes.push('CARD_FOR_TWO');
  }
  return judged.map(({ causes, row, span, replaces, isUnchanged }) => ({
    causes: [...new Set(causes)],
    row,
    span,
    replaces,
    isUnchanged,
  }));
}

/** The number already means somebody: the same person, or one who only has another name that the register knows. */
function againstKnown(inHand: RowInHand, row: ReadRow, { known, insurer }: GroupFacts): Cause[] {
  if (!known || isSamePerson(known.person, row.person)) return [];
  const { person } = known;
  const otherName = person.birthdate === row.person.birthdate && person.sex === row.person.sex;
  if (otherName && isAsRegistered(row.person, inHand.register)) return [];
  return known.coverages.some(({ insurerId }) => insurerId !== insurer.id)
    ? ['NUMBER_FOR_TWO']
    : ['PERSON_CHANGED'];
}

function isSaidAlready(row: ReadRow, replaces: KnownCoverage, known: KnownPerson | null): boolean {
  return (
    known !== null &&
    packCoverage(replaces.text) === packCoverage(row.coverage) &&
    packPerson(known.person) === packPerson(row.person)
  );
}

/** The insurer's own coverage on the same card from the same day, else the one on it that runs at the same time. */
function replacedBy(row: ReadRow, span: CoverageSpan, { known, insurer }: GroupFacts): KnownCoverage | null {
  const sameCard = (known?.coverages ?? []).filter(
    ({ insurerId, text }) => insurerId === insurer.id && isSameCard(text, row.coverage),
  );
  const sameStart = sameCard.find(({ from }) => from === span.from);
  const [running, ...more] = sameCard.filter((one) => overlap(one, span));
  return sameStart ?? (more.length === 0 ? (running ?? null) : null);
}

function isSameCard(one: CoverageText, other: CoverageText): boolean {
  return (
    comparableNumber(one.number) === comparableNumber(other.number) &&
    comparableSymbol(one.symbol) === comparableSymbol(other.symbol)
  );
}

/** Of rows with the same card and start, nobody can say which is meant. */
function sayTheSame(
  one: { row: ReadRow | null; span: CoverageSpan | null },
  other: { row: ReadRow | null; span: CoverageSpan | null },
): boolean {
  return (
    one.span !== null &&
    one.span.from === other.span?.from &&
    isSameCard(one.row!.coverage, other.row!.coverage)
  );
}

/** Family members share a card and have branches; without one, a card is one person's at a time. */
function isTaken(taker: CardTaker, row: ReadRow, span: CoverageSpan, { personKey }: GroupFacts): boolean {
  const { branch } = row.coverage;
  const sameBranch = branch === null || taker.branch === null || taker.branch === branch;
  return taker.personKey !== personKey && sameBranch && overlap(taker, span);
}
