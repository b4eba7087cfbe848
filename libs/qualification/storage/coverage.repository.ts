import { Injectable } from '@nestjs/common';
import { isoFromDay, NEVER, type Day } from '#calendar';
import { comparableNumber, comparableSymbol } from '../card/comparison-form.rules.js';
import type { CardQuestion } from '../card/card-question.rules.js';
import { coverageSpan } from '../coverage/coverage-span.rules.js';
import { hasNoSymbol } from '../card/insurer-number.rules.js';
import { coveragePlace, packCoverage, packPerson, personPlace } from './insured.js';
import type { CoverageText, PersonText } from './insured.js';
import type { Insurer } from './insurer.js';
import { QualificationDatabase, type Statement } from './qualification-database.js';
import { QualificationKeys } from './qualification-keys.js';

/** A coverage that answers to a digest; its blobs are still sealed. */
export interface FoundCoverage {
  readonly personId: number;
  readonly insurerId: number;
  readonly from: Day;
  readonly until: Day;
  readonly sealed: Buffer;
  readonly sealedPerson: Buffer;
  readonly coveredElsewhere: boolean;
}

interface FoundRow {
  ord: number;
  person_id: number;
  insurer_id: number;
  valid_from: number;
  valid_until: number | null;
  sealed: Buffer;
  sealed_person: Buffer;
  elsewhere: boolean;
}

const HOLDS = (c: string): string => `${c}.valid_from <= q.day AND coalesce(${c}.valid_until > q.day, true)`;
const DAYS = (column: string): string => `c.${column} - date '1970-01-01' AS ${column}`;

// One join for any number of questions: 5,000 of them by themselves take eight times as long.
export const FIND_COVERAGES: Statement = {
  name: 'qualification-find-coverages',
  text: `SELECT q.ord::int, c.person_id, c.insurer_id, ${DAYS('valid_from')}, ${DAYS('valid_until')}, c.sealed,
      p.sealed AS sealed_person,
      CASE WHEN ${HOLDS('c')} THEN false ELSE EXISTS (SELECT FROM qualification.coverage o
        WHERE o.person_id = c.person_id AND ${HOLDS('o')}) END AS elsewhere
    FROM unnest($1::uuid[], $2::date[]) WITH ORDINALITY AS q (lookup, day, ord)
    JOIN qualification.coverage c ON c.lookup = q.lookup
    JOIN qualification.person p ON p.id = c.person_id`,
};
const NEXT_PERSON: Statement = {
  name: 'qualification-next-person',
  text: `SELECT nextval(pg_get_serial_sequence('qualification.person', 'id')) AS id`,
};
const ADD_PERSON: Statement = {
  name: 'qualification-add-person',
  text: 'INSERT INTO qualification.person (id, individual, sealed) VALUES ($1, $2, $3)',
};
const ADD_COVERAGE: Statement = {
  name: 'qualification-add-coverage',
  text: `INSERT INTO qualification.coverage (person_id, insurer_id, lookup, valid_from, valid_until, sealed)
    VALUES ($1, $2, $3, $4, $5, $6)`,
};

export interface NewPerson {
  /** 個人番号; kept as a digest only. */
  readonly individualNumber: string | null;
  readonly person: PersonText;
  readonly coverages: readonly { readonly insurer: Insurer; readonly text: CoverageText }[];
}

/** People and their coverages, found by what is on a card. `QualificationKeys.ready()` comes first. */
@Injectable()
export class CoverageRepository {
  constructor(
    private readonly database: QualificationDatabase,
    private readonly keys: QualificationKeys,
  ) {}

  /** What the tables keep of a card, to be found by. */
  digestOf(card: Omit<CardQuestion, 'branch'>): string {
    return this.keys.digest('card', [card.insurerNumber, card.symbol, card.number, card.birthdate]);
  }

  /** The coverages behind each digest, in the order of the questions; all in one statement. */
  async find(questions: readonly { digest: string; day: Day }[]): Promise<FoundCoverage[][]> {
    const found = questions.map((): FoundCoverage[] => []);
    const rows = await this.database.rows<FoundRow>(FIND_COVERAGES, [
      questions.map(({ digest }) => digest),
      questions.map(({ day }) => isoFromDay(day)),
    ]);
    for (const row of rows) {
      found[row.ord - 1]!.push({
        personId: row.person_id,
        insurerId: row.insurer_id,
        from: row.valid_from,
        until: row.valid_until ?? NEVER,
        sealed: row.sealed,
        sealedPerson: row.sealed_person,
        coveredElsewhere: row.elsewhere,
      });
    }
    return found;
  }

  /** In one transaction. Throws where a coverage ends before it begins: the rules of registration come before this. */
  async add({ individualNumber, person, coverages }: NewPerson): Promise<number> {
    return this.database.transaction(async (rows) => {
      const [{ id }] = (await rows<{ id: number }>(NEXT_PERSON)) as [{ id: number }];
      const individual = individualNumber && this.keys.digest('individual', [individualNumber]);
      await rows(ADD_PERSON, [id, individual, this.keys.seal(personPlace(id), packPerson(person))]);
      for (const { insurer, text } of coverages) {
        const span = coverageSpan(text.from, text.lostOn, text.expiresOn);
        if (!span) throw new Error('a coverage ends before it begins');
        const lookup = this.digestOf({
          insurerNumber: insurer.number,
          symbol: hasNoSymbol(insurer.number) ? '' : comparableSymbol(text.symbol),
          number: comparableNumber(text.number),
          birthdate: person.birthdate,
        });
        await rows(ADD_COVERAGE, [
          id,
          insurer.id,
          lookup,
          isoFromDay(span.from),
          span.until === NEVER ? null : isoFromDay(span.until),
          this.keys.seal(coveragePlace(lookup), packCoverage(text)),
        ]);
      }
      return id;
    });
  }
}
