import { Injectable } from '@nestjs/common';
import type { Insurer } from '../storage/insurer.js';
import { InsurerRepository } from '../storage/insurer.repository.js';
import type { Rows, Statement } from '../storage/qualification-database.js';
import { QualificationKeys } from '../storage/qualification-keys.js';
import { CoverageWrites } from './coverage-writes.js';
import { JudgeGroups, type Judged, type JudgedGroup } from './judge-groups.service.js';
import { RowStates } from './row-states.repository.js';
import type { StoredRow } from './stored-row.js';

export interface Settled {
  /** Rows whose coverage stands in the tables now. */
  readonly registered: number;
  /** Rows that are held, although they looked right before. */
  readonly held: number;
}

/** Any constant: the insurer's lists are registered one after the other, people of several insurers in the same order. */
const INSURER_LOCK = 0x51_43;
const LOCK_INSURER: Statement = {
  name: 'qualification-lock-insurer',
  text: 'SELECT pg_advisory_xact_lock($1::int, $2::int)',
};
const LOCK_PEOPLE: Statement = {
  name: 'qualification-lock-people',
  text: 'SELECT pg_advisory_xact_lock(k) FROM unnest($1::bigint[]) AS k',
};

/**
 * Registers whole groups of rows: judged once more against the tables as they are under the locks, then written, and the
 * rows settled, all within the caller's transaction. What looked right and no longer is, is held.
 */
@Injectable()
export class SettleGroups {
  constructor(
    private readonly judges: JudgeGroups,
    private readonly insurers: InsurerRepository,
    private readonly keys: QualificationKeys,
    private readonly states: RowStates,
  ) {}

  async lock(rows: Rows, insurer: Insurer, personKeys: readonly string[]): Promise<void> {
    await rows(LOCK_INSURER, [INSURER_LOCK, insurer.id]);
    const keys = personKeys.map((key) => BigInt.asIntN(63, BigInt(`0x${key.slice(0, 16)}`)));
    await rows(LOCK_PEOPLE, [keys.sort((a, b) => (a < b ? -1 : 1)).map(String)]);
  }

  async settle(
    rows: Rows,
    insurer: Insurer,
    registrationId: number,
    groups: readonly (readonly StoredRow[])[],
  ): Promise<Settled> {
    await this.lock(
      rows,
      insurer,
      groups.map(([row]) => row!.personKey),
    );
    const judged = await this.judges.judge(rows, insurer, groups);
    const right = judged.filter(({ isRight }) => isRight);
    const wrong = judged.filter(({ isRight }) => !isRight);
    const writes = new CoverageWrites();
    for (const group of right) await this.gather(writes, insurer, registrationId, group);
    await writes.write(rows, registrationId, (place, content) => this.keys.seal(place, content));
    const settled = right.flatMap((group) => group.rows.map(({ stored }) => stored));
    await this.states.registered(rows, settled);
    await this.states.judged(rows, wrong);
    return { registered: settled.length, held: wrong.flatMap((group) => group.rows).length };
  }

  private async gather(
    writes: CoverageWrites,
    insurer: Insurer,
    registrationId: number,
    { personKey, known, rows }: JudgedGroup,
  ): Promise<void> {
    const latest = rows.reduce((best, one) => (one.span!.from > best.span!.from ? one : best));
    const person = latest.row!.person;
    const isNew = known === null;
    const owner = isNew ? writes.addPerson(personKey, person) : () => known.id;
    if (!isNew && speaksForPerson(latest, rows, known)) writes.changePerson(known.id, person);
    for (const { row, span, replaces, isUnchanged } of rows) {
      const lookup = this.judges.lookupOf(insurer, row!);
      const write = { lookup, span: span!, text: row!.coverage, registrationId };
      if (isUnchanged) writes.saidAgain(replaces!.id);
      else if (replaces) writes.changeCoverage(replaces.id, write);
      else writes.addCoverage(owner, insurer.id, write);
    }
    if (isNew || known.person.birthdate === person.birthdate) return;
    // the birth date is part of what a card is found by: the person's other coverages move with it
    const replaced = new Set(rows.flatMap(({ replaces }) => replaces?.id ?? []));
    const others = known.coverages.filter(({ id }) => !replaced.has(id));
    const insurers = await this.insurers.byIds(others.map(({ insurerId }) => insurerId));
    for (const { id, insurerId, registrationId: before, text, from, until } of others) {
      const lookup = this.judges.lookupOf(insurers.get(insurerId)!, { person, coverage: text });
      writes.changeCoverage(id, { lookup, span: { from, until }, text, registrationId: before });
    }
  }
}

/** A list about a coverage of long ago must not bring back the address of then; another birth date is never left half said. */
function speaksForPerson(
  latest: Judged,
  rows: readonly Judged[],
  known: NonNullable<JudgedGroup['known']>,
): boolean {
  if (rows.every(({ isUnchanged }) => isUnchanged)) return false;
  const { birthdate, sex } = latest.row!.person;
  if (known.person.birthdate !== birthdate || known.person.sex !== sex) return true;
  const standing = known.coverages.filter(({ id }) => id !== latest.replaces?.id);
  return standing.every(({ from }) => from <= latest.span!.from);
}
