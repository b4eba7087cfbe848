import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import { comparableNumber, comparableSymbol } from '../card/comparison-form.rules.js';
import { hasNoSymbol } from '../card/insurer-number.rules.js';
import { CoverageRepository } from '../storage/coverage.repository.js';
import type { Insurer } from '../storage/insurer.js';
import type { Rows } from '../storage/qualification-database.js';
import { judgeGroup, type JudgedRow, type KnownPerson } from './judge-group.rules.js';
import { addTo, KnownPeopleRepository, type KnownPeople } from './known-people.repository.js';
import { readRow, type ReadRow, type RowReading } from './read-row.rules.js';
import type { StoredRow } from './stored-row.js';

/** A row with what is to be thought of it. */
export interface Judged extends JudgedRow {
  readonly stored: StoredRow;
}

/** Rows of one person. */
export interface JudgedGroup {
  readonly personKey: string;
  readonly known: KnownPerson | null;
  readonly rows: readonly Judged[];
  /** Nothing is wrong with any of its rows but what two people say is right. */
  readonly isRight: boolean;
}

/** Holds rows against each other and against the tables, as these are when it is asked. */
@Injectable()
export class JudgeGroups {
  constructor(
    private readonly people: KnownPeopleRepository,
    private readonly coverages: CoverageRepository,
    private readonly clock: Clock,
  ) {}

  /** `rows`: of the transaction that registers them, with its locks, or any for a preview. */
  async judge(
    rows: Rows,
    insurer: Insurer,
    groups: readonly (readonly StoredRow[])[],
  ): Promise<JudgedGroup[]> {
    const today = this.clock.today();
    const read = groups.map((group) => group.map((row) => readRow(row.content.texts, today)));
    const lookups = read.flat().flatMap(({ row }) => (row ? this.lookupOf(insurer, row) : []));
    const keys = groups.flatMap(([row]) => (row?.numberRight ? row.personKey : []));
    const known = await this.people.find(rows, keys, lookups);
    return groups.map((group, index) => this.judgeOne(insurer, group, read[index]!, known));
  }

  lookupOf(
    insurer: Pick<Insurer, 'number'>,
    { person, coverage }: Pick<ReadRow, 'person' | 'coverage'>,
  ): string {
    return this.coverages.digestOf({
      insurerNumber: insurer.number,
      symbol: hasNoSymbol(insurer.number) ? '' : comparableSymbol(coverage.symbol),
      number: comparableNumber(coverage.number),
      birthdate: person.birthdate,
    });
  }

  private judgeOne(
    insurer: Insurer,
    group: readonly StoredRow[],
    readings: readonly RowReading[],
    people: KnownPeople,
  ): JudgedGroup {
    const [{ personKey, registrationId }] = group as [StoredRow];
    const known = people.byKey.get(personKey) ?? null;
    const inHand = group.map(({ numberRight, content }, index) => ({
      reading: readings[index]!,
      numberRight,
      register: content.register,
    }));
    const judged = judgeGroup(inHand, {
      insurer,
      registrationId,
      today: this.clock.today(),
      personKey,
      known,
      takersOf: (row) => people.takers.get(this.lookupOf(insurer, row)) ?? [],
    });
    const isRight = judged.every(({ causes }, index) =>
      causes.every((cause) => group[index]!.asserted.includes(cause)),
    );
    // what is right takes its cards: the next group of the list that wants one of them is told so
    if (isRight)
      for (const { row, span } of judged)
        addTo(people.takers, this.lookupOf(insurer, row!), {
          ...span!,
          personKey,
          branch: row!.coverage.branch,
        });
    const rows = judged.map((one, index) => ({ ...one, stored: group[index]! }));
    return { personKey, known, rows, isRight };
  }
}
