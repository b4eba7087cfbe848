import { isoFromDay, NEVER } from '#calendar';
import { coveragePlace, packCoverage, packPerson, personPlace } from '../storage/insured.js';
import type { CoverageText, PersonText } from '../storage/insured.js';
import type { CoverageSpan } from '../coverage/coverage-span.rules.js';
import type { Rows, Statement } from '../storage/qualification-database.js';

type Seal = (place: string, content: string) => Buffer;

const NEXT_PEOPLE: Statement = {
  name: 'qualification-next-people',
  text: `SELECT nextval(pg_get_serial_sequence('qualification.person', 'id')) AS id FROM generate_series(1, $1::int)`,
};
const ADD_PEOPLE: Statement = {
  name: 'qualification-add-people',
  text: `INSERT INTO qualification.person (id, individual, sealed)
    SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::bytea[])`,
};
const CHANGE_PEOPLE: Statement = {
  name: 'qualification-change-people',
  text: `UPDATE qualification.person p SET sealed = n.sealed
    FROM unnest($1::bigint[], $2::bytea[]) AS n (id, sealed) WHERE p.id = n.id`,
};
const CHANGE_COVERAGES: Statement = {
  name: 'qualification-change-coverages',
  text: `UPDATE qualification.coverage c SET lookup = n.lookup, valid_from = n.valid_from, valid_until = n.valid_until,
      sealed = n.sealed, registration_id = n.registration_id
    FROM unnest($1::bigint[], $2::uuid[], $3::date[], $4::date[], $5::bytea[], $6::bigint[])
      AS n (id, lookup, valid_from, valid_until, sealed, registration_id)
    WHERE c.id = n.id`,
};
const ADD_COVERAGES: Statement = {
  name: 'qualification-add-coverages',
  text: `INSERT INTO qualification.coverage
      (person_id, insurer_id, lookup, valid_from, valid_until, sealed, registration_id)
    SELECT * FROM unnest($1::bigint[], $2::int[], $3::uuid[], $4::date[], $5::date[], $6::bytea[], $7::bigint[])`,
};
const SAID_AGAIN: Statement = {
  name: 'qualification-coverages-said-again',
  text: `UPDATE qualification.coverage c SET registration_id = $2
    WHERE c.id = ANY($1::bigint[]) AND coalesce(c.registration_id, 0) < $2`,
};

interface CoverageWrite {
  readonly lookup: string;
  readonly span: CoverageSpan;
  readonly text: CoverageText;
  readonly registrationId: number | null;
}

/** Gathers what a list changes and writes it in a handful of statements, so that thousands of rows cost few round trips. */
export class CoverageWrites {
  private readonly newPeople: { individual: string; person: PersonText; id: number }[] = [];
  private readonly people: { id: number; person: PersonText }[] = [];
  private readonly changed: (CoverageWrite & { id: number })[] = [];
  private readonly added: (CoverageWrite & { owner: () => number; insurerId: number })[] = [];
  private readonly again: number[] = [];

  /** Returns who it will be once written. */
  addPerson(individual: string, person: PersonText): () => number {
    const made = { individual, person, id: 0 };
    this.newPeople.push(made);
    return () => made.id;
  }

  changePerson(id: number, person: PersonText): void {
    this.people.push({ id, person });
  }

  addCoverage(owner: () => number, insurerId: number, write: CoverageWrite): void {
    this.added.push({ ...write, owner, insurerId });
  }

  changeCoverage(id: number, write: CoverageWrite): void {
    this.changed.push({ ...write, id });
  }

  saidAgain(id: number): void {
    this.again.push(id);
  }

  /** All of it within the caller's transaction. */
  async write(rows: Rows, registrationId: number, seal: Seal): Promise<void> {
    const { newPeople, people, changed, added, again } = this;
    if (newPeople.length > 0) {
      const ids = await rows<{ id: number }>(NEXT_PEOPLE, [newPeople.length]);
      newPeople.forEach((one, index) => (one.id = ids[index]!.id));
      await rows(ADD_PEOPLE, [
        newPeople.map(({ id }) => id),
        newPeople.map(({ individual }) => individual),
        newPeople.map(({ id, person }) => seal(personPlace(id), packPerson(person))),
      ]);
    }
    if (people.length > 0) {
      const sealed = people.map(({ id, person }) => seal(personPlace(id), packPerson(person)));
      await rows(CHANGE_PEOPLE, [people.map(({ id }) => id), sealed]);
    }
    if (changed.length > 0) {
      await rows(CHANGE_COVERAGES, [changed.map(({ id }) => id), ...columnsOf(changed, seal)]);
    }
    if (added.length > 0) {
      const owners = added.map(({ owner }) => owner());
      await rows(ADD_COVERAGES, [owners, added.map(({ insurerId }) => insurerId), ...columnsOf(added, seal)]);
    }
    if (again.length > 0) await rows(SAID_AGAIN, [again, registrationId]);
  }
}

function columnsOf(writes: readonly CoverageWrite[], seal: Seal): unknown[] {
  return [
    writes.map(({ lookup }) => lookup),
    writes.map(({ span }) => isoFromDay(span.from)),
    writes.map(({ span }) => (span.until === NEVER ? null : isoFromDay(span.until))),
    writes.map(({ lookup, text }) => seal(coveragePlace(lookup), packCoverage(text))),
    writes.map(({ registrationId }) => registrationId),
  ];
}
