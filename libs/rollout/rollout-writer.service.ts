import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { accountOf, type Viewer } from '#access';
import { Clock, grouped } from '#platform';
import { isInScope } from './facility-scope.js';
import { lockByCode, readByCode, type Files } from './facility-case.repository.js';
import { existingVendors } from './vendor.repository.js';
import { insertBatch } from './batch.repository.js';
import { writeEvents, type Authorship } from './milestone-event.repository.js';
import { maySay, sourceOf } from './may-say.rules.js';
import { entryOf } from './register-entry.rules.js';
import { readRegister, refreshRegister, touchesRegister } from './register.repository.js';
import { PendingWrites } from './pending-writes.js';
import { SOURCES } from './milestone.rules.js';
import type { NewBatch, OpenBatch } from './rollout.inputs.js';
import { inputProblem, notFound, type RolloutResult } from './rollout-result.js';
import type { RolloutForm } from './rollout-form.js';
import { poolSession, transactionSession, type SqlSession } from './sql-session.js';

const CODE = /^\d{10}$/;
/** Facilities of one edit that others wait to be read with: a list of thousands is read by itself. */
const MOST_TOGETHER = 20;

/**
 * The one path by which anything is said about a facility; a single form is a bulk of one. At first the decision is
 * taken without locks, and the write goes through only while every state row still has the version it was taken on:
 * two round trips. Where somebody was faster, and for bulks that make a batch or touch the register, the rows are locked
 * first, in facility order, and decided on again.
 */
@Injectable()
export class RolloutWriter {
  /** What several edits ask for at once is read in one statement: a round trip costs more than what it reads. */
  private readonly readTogether = grouped<readonly string[], Files>(
    async (questions) => {
      const files = await readByCode(poolSession(this.dataSource), [...new Set(questions.flat())]);
      return questions.map(() => files);
    },
    { lanes: 2, most: 100 },
  );

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * One result a form, in order. Refused rows do not keep the others from being recorded.
   * @param within the caller's transaction: written with what it writes, or not at all
   */
  async submit(
    viewer: Viewer,
    forms: readonly RolloutForm[],
    batch: NewBatch | OpenBatch | null = null,
    within: EntityManager | null = null,
  ): Promise<RolloutResult[]> {
    return this.permitted(viewer, forms, within, (permitted) => this.write(viewer, permitted, batch, within));
  }

  /** What {@link submit} would answer now; writes nothing, so the events it names have no numbers yet (0). */
  async rehearse(viewer: Viewer, forms: readonly RolloutForm[]): Promise<RolloutResult[]> {
    return this.permitted(viewer, forms, null, async (permitted) => {
      const session = poolSession(this.dataSource);
      const files = await readByCode(session, codesOf(permitted));
      const pending = await this.decide(session, viewer, permitted, files);
      const events = pending.writes().reduce((sum, write) => sum + write.events.length, 0);
      return pending.results(new Array<number>(events).fill(0));
    });
  }

  /** A batch that several transactions are going to fill. */
  async openBatch(viewer: Viewer, batch: NewBatch, within: EntityManager): Promise<OpenBatch> {
    const session = await transactionSession(within);
    const by = { accountId: accountOf(viewer), recordedAt: this.clock.now(), undoes: null };
    return { id: await insertBatch(session, { ...batch, ...by }) };
  }

  private async permitted(
    viewer: Viewer,
    forms: readonly RolloutForm[],
    within: EntityManager | null,
    answer: (permitted: readonly RolloutForm[]) => Promise<RolloutResult[]>,
  ): Promise<RolloutResult[]> {
    // within the caller's transaction on its connection: one that waits for a second one may wait for ever
    const vendors = await existingVendors(
      within ? await transactionSession(within) : poolSession(this.dataSource),
      forms.flatMap((form) => form.vendors?.ids ?? []),
    );
    const refusals = forms.map((form) => whyRefused(viewer, form, vendors));
    const permitted = forms.filter((_, row) => refusals[row] === null);
    const written = permitted.length > 0 ? await answer(permitted) : [];
    let next = 0;
    return refusals.map((refusal) => refusal ?? written[next++]!);
  }

  private async write(
    viewer: Viewer,
    forms: readonly RolloutForm[],
    batch: NewBatch | OpenBatch | null,
    within: EntityManager | null,
  ): Promise<RolloutResult[]> {
    const by: Authorship = {
      accountId: accountOf(viewer),
      batchId: null,
      learntAt: this.clock.now(),
    };
    if (!within && !batch && !forms.some((form) => form.needsEntry)) {
      const codes = codesOf(forms);
      const session = poolSession(this.dataSource);
      const files = await (codes.length > MOST_TOGETHER
        ? readByCode(session, codes)
        : this.readTogether(codes));
      const results = await this.attempt(session, viewer, forms, files, by, false);
      if (results) return results;
    }
    const locked = async (manager: EntityManager): Promise<RolloutResult[]> => {
      const session = await transactionSession(manager);
      await lockByCode(session, codesOf(forms));
      const batchId = batch && (await batchIdOf(session, batch, by));
      const files = await readByCode(session, codesOf(forms));
      const results = await this.attempt(session, viewer, forms, files, { ...by, batchId }, true);
      if (!results) throw new Error('a locked state row changed');
      return results;
    };
    return within ? locked(within) : this.dataSource.transaction(locked);
  }

  private async decide(
    session: SqlSession,
    viewer: Viewer,
    forms: readonly RolloutForm[],
    files: Files,
  ): Promise<PendingWrites> {
    const register = forms.some((form) => form.needsEntry)
      ? await readRegister(session, [...files.byId.keys()])
      : null;
    const moment = { today: this.clock.today(), logBeganOn: files.logBeganOn };
    const pending = new PendingWrites();
    for (const form of forms) {
      const file = fileInScope(viewer, files, form.facilityCode);
      if (!file) pending.refuse(notFound('FACILITY_NOT_FOUND'));
      else {
        const entry = entryOf(register?.get(file.facility.facilityId) ?? []);
        const decision = form.decide(pending.caseOf(file), moment, entry);
        pending.add(file, decision, form.expectedVersion ?? null, SOURCES[sourceOf(viewer, form.source)]);
      }
    }
    return pending;
  }

  /** null: nothing was written, because a row changed meanwhile or the register has to be written with it. */
  private async attempt(
    session: SqlSession,
    viewer: Viewer,
    forms: readonly RolloutForm[],
    files: Files,
    by: Authorship,
    locked: boolean,
  ): Promise<RolloutResult[] | null> {
    const pending = await this.decide(session, viewer, forms, files);
    const writes = pending.writes();
    if (writes.length === 0) return pending.results([]);
    if (!locked && writes.some(touchesRegister)) return null;
    const ids = await writeEvents(session, writes, by);
    if (!ids) return null;
    await refreshRegister(session, writes);
    return pending.results(ids);
  }
}

function batchIdOf(
  session: SqlSession,
  batch: NewBatch | OpenBatch,
  by: Authorship,
): Promise<number> | number {
  if ('id' in batch) return batch.id;
  return insertBatch(session, { ...batch, ...by, recordedAt: by.learntAt, undoes: null });
}

function whyRefused(viewer: Viewer, form: RolloutForm, vendors: ReadonlySet<number>): RolloutResult | null {
  if (viewer.role === 'PUBLIC') return notFound('FACILITY_NOT_FOUND');
  const may = form.mayBeSaidBy?.(viewer) ?? form.says.every((kind) => maySay(viewer, kind));
  if (!may) return inputProblem(form.field, 'MAY_NOT_SAY');
  const isUnknown = form.vendors?.ids.some((id) => !vendors.has(id));
  return isUnknown ? inputProblem(form.vendors!.field, 'VENDOR_NOT_FOUND') : null;
}

function fileInScope(viewer: Viewer, files: Files, code: string) {
  const file = files.byCode.get(code);
  return file && isInScope(viewer, file.facility.facilityId, file.vendorId) ? file : undefined;
}

/** Only what can be a code: other text leads to no facility, and some of it PostgreSQL would not even take. */
function codesOf(forms: readonly RolloutForm[]): string[] {
  return [...new Set(forms.map((form) => form.facilityCode))].filter((code) => CODE.test(code));
}
