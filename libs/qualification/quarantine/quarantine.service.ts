import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { isIndividualNumber } from '#platform';
import { isAssertable, type Cause } from '../registration/cause.js';
import { InsurerDesk } from '../registration/insurer-desk.js';
import { JudgeGroups } from '../registration/judge-groups.service.js';
import { KEPT_FIELDS, LONGEST_TEXT, type KeptField } from '../registration/registration-fields.js';
import { RegistrationRepository } from '../registration/registration.repository.js';
import { ResidentRegister } from '../registration/resident-register.js';
import { SettleGroups } from '../registration/settle-groups.service.js';
import { plainNumber, StagingRepository } from '../registration/staging.repository.js';
import type { RowContent, StoredRow } from '../registration/stored-row.js';
import type { Insurer } from '../storage/insurer.js';
import { QualificationDatabase, type Rows } from '../storage/qualification-database.js';
import { QualificationKeys } from '../storage/qualification-keys.js';
import { HeldRowRepository } from './held-row.repository.js';
import { OPEN_STATES, type OpenState } from './quarantine-view.js';

export interface Correction {
  readonly id: number;
  readonly version: number;
  /** Fields that are to say something else. */
  readonly texts: Readonly<Partial<Record<KeptField, string>>>;
  /** null: as it was given. */
  readonly individualNumber: string | null;
  /** Somebody looked at the documents: what is only unlikely is right. */
  readonly assert: boolean;
}

export type HeldRowProblemCode = 'NOT_YOURS' | 'NOT_FOUND' | 'CHANGED_MEANWHILE' | 'SAME_HAND' | 'NOT_NOW';
/** STILL_WRONG: nothing was written; `assertable`: two people may declare what is left right. */
export type HeldRowResult =
  | {
      readonly outcome: 'CORRECTED' | 'REGISTERED' | 'WAITING' | 'GIVEN_BACK' | 'DROPPED';
      readonly id: number;
    }
  | { readonly outcome: 'HELD_AGAIN'; readonly id: number }
  | { readonly outcome: 'STILL_WRONG'; readonly causes: readonly Cause[]; readonly assertable: boolean }
  | { readonly outcome: 'HELD_ROW_PROBLEM'; readonly code: HeldRowProblemCode };

/** 保留: one person corrects a row, another confirms it; nobody passes both checks, and no token passes any. */
@Injectable()
export class QuarantineService {
  constructor(
    private readonly desk: InsurerDesk,
    private readonly held: HeldRowRepository,
    private readonly staging: StagingRepository,
    private readonly registrations: RegistrationRepository,
    private readonly judges: JudgeGroups,
    private readonly settling: SettleGroups,
    private readonly register: ResidentRegister,
    private readonly keys: QualificationKeys,
    private readonly database: QualificationDatabase,
  ) {}

  async correct(viewer: Viewer, correction: Correction): Promise<HeldRowResult> {
    const number = correction.individualNumber && plainNumber(correction.individualNumber);
    if (number && !isIndividualNumber(number))
      return { outcome: 'STILL_WRONG', causes: ['INDIVIDUAL_NUMBER'], assertable: false };
    // asked before the row is locked: the register may take its time
    const [register] = number ? await this.register.find([number]) : [];
    return this.step(viewer, correction, ['QUARANTINED', 'CORRECTED'], async (rows, insurer, by, row) => {
      const personKey = number ? this.staging.personKey(number, row.id) : row.personKey;
      const content: RowContent = {
        ...changedContent(row.content, correction.texts),
        register: number ? register! : row.content.register,
        numberChanged: personKey !== row.firstKey,
      };
      const corrected = { ...row, personKey, numberRight: Boolean(number) || row.numberRight, content };
      await this.settling.lock(rows, insurer, [personKey]);
      const causes = await this.causesOf(rows, insurer, corrected);
      const assertable = causes.every(isAssertable);
      if (causes.length > 0 && !(assertable && correction.assert))
        return { outcome: 'STILL_WRONG', causes, assertable };
      await this.held.correct(rows, corrected, causes, by);
      return { outcome: 'CORRECTED', id: row.id };
    });
  }

  /** Registers it, with the person's other rows; where one of them is still open, it waits for that. */
  async confirm(viewer: Viewer, id: number, version: number): Promise<HeldRowResult> {
    return this.step(viewer, { id, version }, ['CORRECTED'], async (rows, insurer, by, row) => {
      if (row.correctedBy === by) return { outcome: 'HELD_ROW_PROBLEM', code: 'SAME_HAND' };
      await this.held.confirm(rows, id, by);
      await this.settle(rows, insurer, row);
      const after = await this.held.locked(rows, insurer.id, id);
      if (!after) return { outcome: 'REGISTERED', id };
      return { outcome: after.state === 'CONFIRMED' ? 'WAITING' : 'HELD_AGAIN', id };
    });
  }

  /** The correction is not right: it is to be corrected again, by whomever. */
  async giveBack(viewer: Viewer, id: number, version: number): Promise<HeldRowResult> {
    return this.step(viewer, { id, version }, ['CORRECTED', 'CONFIRMED'], async (rows, insurer, _by, row) => {
      const causes = await this.causesOf(rows, insurer, row);
      await this.held.giveBack(rows, id, causes);
      return { outcome: 'GIVEN_BACK', id };
    });
  }

  /** What should never have been handed in: nothing of it is registered, and nothing of it is kept. */
  async drop(viewer: Viewer, id: number, version: number): Promise<HeldRowResult> {
    return this.step(viewer, { id, version }, OPEN_STATES, async (rows, insurer, by, row) => {
      await this.held.drop(rows, id, by);
      await this.settle(rows, insurer, row);
      return { outcome: 'DROPPED', id };
    });
  }

  private async step(
    viewer: Viewer,
    { id, version }: { id: number; version: number },
    from: readonly OpenState[],
    work: (rows: Rows, insurer: Insurer, by: number, row: StoredRow) => Promise<HeldRowResult>,
  ): Promise<HeldRowResult> {
    const hand = await this.desk.hand(viewer);
    if (!hand) return { outcome: 'HELD_ROW_PROBLEM', code: 'NOT_YOURS' };
    await this.keys.ready();
    return this.database.transaction(async (rows) => {
      // first of all locks, as everywhere: two hands at two rows of one person would wait for each other
      await this.settling.lock(rows, hand.insurer, []);
      const row = await this.held.locked(rows, hand.insurer.id, id);
      if (!row) return { outcome: 'HELD_ROW_PROBLEM', code: 'NOT_FOUND' };
      if (row.version !== version) return { outcome: 'HELD_ROW_PROBLEM', code: 'CHANGED_MEANWHILE' };
      if (!(from as readonly string[]).includes(row.state))
        return { outcome: 'HELD_ROW_PROBLEM', code: 'NOT_NOW' };
      return work(rows, hand.insurer, hand.accountId, row);
    });
  }

  /** What is wrong with the row among the others of its person, dropped and registered ones left out. */
  private async causesOf(rows: Rows, insurer: Insurer, row: StoredRow): Promise<readonly Cause[]> {
    const others = await this.staging.ofPeople(rows, row.registrationId, [row.personKey]);
    const group = [
      row,
      ...others.filter(({ id, personKey }) => id !== row.id && personKey === row.personKey),
    ];
    const [judged] = await this.judges.judge(rows, insurer, [group]);
    return judged!.rows[0]!.causes;
  }

  /** The people the row is of now and was of when it came: those of whom nothing is open any more are registered. */
  private async settle(rows: Rows, insurer: Insurer, row: StoredRow): Promise<void> {
    const people = [...new Set([row.personKey, row.firstKey])];
    await this.settling.lock(rows, insurer, people);
    const present = await this.staging.ofPeople(rows, row.registrationId, people);
    const groups = people
      .map((key) => present.filter(({ personKey }) => personKey === key))
      .filter((group) => group.some(({ state }) => state === 'CONFIRMED' || state === 'HELD'))
      .filter((group) => group.every(({ state }) => state !== 'QUARANTINED' && state !== 'CORRECTED'));
    const { registered } = await this.settling.settle(rows, insurer, row.registrationId, groups);
    await this.registrations.addRegistered(rows, row.registrationId, registered);
    await this.registrations.countHeld(rows, row.registrationId);
  }
}

function changedContent(content: RowContent, changes: Correction['texts']): RowContent {
  const texts: Partial<Record<KeptField, string>> = { ...content.texts };
  const before: Partial<Record<KeptField, string>> = { ...content.before };
  for (const field of KEPT_FIELDS) {
    const change = changes[field]
      ?.slice(0, LONGEST_TEXT + 1)
      .replaceAll(/\p{Cc}|\p{Cs}/gu, '')
      .trim();
    if (change === undefined || change === (texts[field] ?? '')) continue;
    before[field] ??= texts[field] ?? '';
    texts[field] = change;
    // changed back
    if (before[field] === change) delete before[field];
  }
  return { ...content, texts, before };
}
