import { Injectable } from '@nestjs/common';
import { NEVER, type Day } from '#calendar';
import { coveragePlace, personPlace, unpackCoverage, unpackPerson } from '../storage/insured.js';
import type { Rows, Statement } from '../storage/qualification-database.js';
import { QualificationKeys } from '../storage/qualification-keys.js';
import type { CardTaker, KnownCoverage, KnownPerson } from './judge-group.rules.js';
import { digestOfUuid } from './stored-row.js';

const PEOPLE: Statement = {
  name: 'qualification-known-people',
  text: 'SELECT id, individual, sealed FROM qualification.person WHERE individual = ANY($1::uuid[])',
};
const DAYS = (column: string): string => `c.${column} - date '1970-01-01' AS ${column}`;
const COVERAGES: Statement = {
  name: 'qualification-known-coverages',
  text: `SELECT c.id, c.person_id, p.individual, c.insurer_id, c.lookup, c.registration_id, ${DAYS('valid_from')},
      ${DAYS('valid_until')}, c.sealed
    FROM qualification.coverage c JOIN qualification.person p ON p.id = c.person_id
    WHERE c.person_id = ANY($1::bigint[]) OR c.lookup = ANY($2::uuid[])`,
};

interface CoverageRow {
  id: number;
  person_id: number;
  individual: string | null;
  insurer_id: number;
  lookup: string;
  registration_id: number | null;
  valid_from: Day;
  valid_until: Day | null;
  sealed: Buffer;
}

/** Who is known under the individual numbers and cards of some rows. */
export interface KnownPeople {
  /** By the digest of the individual number. */
  readonly byKey: ReadonlyMap<string, KnownPerson>;
  /** By the digest of the card; more are added as rows of the same list are registered. */
  readonly takers: Map<string, CardTaker[]>;
}

@Injectable()
export class KnownPeopleRepository {
  constructor(private readonly keys: QualificationKeys) {}

  /** `personKeys`: digests of individual numbers; `lookups`: of cards. */
  async find(rows: Rows, personKeys: readonly string[], lookups: readonly string[]): Promise<KnownPeople> {
    const people = await rows<{ id: number; individual: string; sealed: Buffer }>(PEOPLE, [personKeys]);
    const found = await rows<CoverageRow>(COVERAGES, [people.map(({ id }) => id), lookups]);
    const ofPerson = new Map<number, KnownCoverage[]>();
    const takers = new Map<string, CardTaker[]>();
    for (const row of found) {
      const lookup = digestOfUuid(row.lookup);
      const text = unpackCoverage(this.keys.unseal(coveragePlace(lookup), row.sealed).toString());
      const span = { from: row.valid_from, until: row.valid_until ?? NEVER };
      const coverage = {
        ...span,
        id: row.id,
        insurerId: row.insurer_id,
        registrationId: row.registration_id,
        text,
      };
      addTo(ofPerson, row.person_id, coverage);
      const personKey = row.individual === null ? `#${row.person_id}` : digestOfUuid(row.individual);
      addTo(takers, lookup, { ...span, personKey, branch: text.branch });
    }
    const byKey = people.map(({ id, individual, sealed }): [string, KnownPerson] => {
      const person = unpackPerson(this.keys.unseal(personPlace(id), sealed).toString());
      return [digestOfUuid(individual), { id, person, coverages: ofPerson.get(id) ?? [] }];
    });
    return { byKey: new Map(byKey), takers };
  }
}

export function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
