import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { scopeOf, type Viewer } from '#access';
import { FacilityRegistryReadModel } from '#facility';
import { Clock } from '#platform';
import { RolloutService } from '#rollout';
import type { AmendEnquiry, AmendResult, EnquiryResult, LogEnquiry, RaiseEnquiry } from './enquiry.inputs.js';
import { enquiryByKey, insertEnquiry, lockEnquiry, updateEnquiry } from './enquiry.repository.js';
import type { EnquirySource } from './enquiry-state.js';
import { stateOfForm, storedText, whyNotThatForm } from './enquiry.rules.js';
import { holdsIndividualNumber } from './individual-number.rules.js';
import { StaffReadModel } from './staff.read-model.js';
import { absent, badInput, type SupportWarning } from './support-code.js';
import { accountOf, isStaff } from './support-viewer.rules.js';
import { effectOf, reasonOf, type Topic } from './topic.rules.js';

/** The same already holds, or nothing is there to clear: then the topic has nothing left to do. */
const NOTHING_LEFT_TO_DO: readonly string[] = ['ALREADY_HOLDS', 'NOT_HOLDING'];

/**
 * What callers and facilities ask, and what is answered. The topic's blocker goes through the log's one write path in
 * the same transaction: there is no enquiry without it and none of it without the enquiry.
 */
@Injectable()
export class EnquiryService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly registry: FacilityRegistryReadModel,
    private readonly rollout: RolloutService,
    private readonly staff: StaffReadModel,
  ) {}

  /** A call: by the call centre or the ministry. */
  async log(viewer: Viewer, input: LogEnquiry): Promise<EnquiryResult> {
    if (!isStaff(viewer)) return absent('FACILITY_NOT_FOUND');
    return this.record(viewer, input, 'PHONE');
  }

  /** By the facility itself, about itself. */
  async raise(viewer: Viewer, input: RaiseEnquiry): Promise<EnquiryResult> {
    if (scopeOf(viewer).kind !== 'FACILITIES') return absent('FACILITY_NOT_FOUND');
    return this.record(viewer, input, 'FACILITY');
  }

  /** Answered, put off, handed on or closed; another topic does to the blocker what it would have done at first. */
  async amend(viewer: Viewer, input: AmendEnquiry): Promise<AmendResult> {
    if (!isStaff(viewer)) return absent('ENQUIRY_NOT_FOUND');
    if (input.ownerId !== null && !(await this.staff.has(input.ownerId))) {
      return badInput('ownerId', 'PERSON_NOT_FOUND');
    }
    const form = { ...input, text: storedText(input.text), answer: storedText(input.answer) };
    return this.dataSource.transaction(async (manager) => {
      const current = await lockEnquiry(manager, input.id);
      if (!current) return absent('ENQUIRY_NOT_FOUND');
      const { id, version } = current;
      const fields = ['topic', 'text', 'answer', 'followUpOn', 'state', 'ownerId'] as const;
      if (fields.every((field) => current[field] === form[field])) {
        return { outcome: 'RECORDED', enquiryId: id, version, repeated: true, warnings: [] };
      }
      if (version !== input.expectedVersion) return { outcome: 'STALE', enquiryId: id };
      const refused = whyNotThatForm(form, this.clock.today(), current.followUpOn);
      if (refused) return refused;
      await updateEnquiry(manager, form, { accountId: accountOf(viewer), now: this.clock.now() });
      const warnings = warningsOf(form);
      if (form.topic !== current.topic)
        warnings.push(...(await this.tellTheLog(manager, viewer, current.code, form.topic)));
      return { outcome: 'RECORDED', enquiryId: id, version: version + 1, repeated: false, warnings };
    });
  }

  private async record(viewer: Viewer, input: LogEnquiry, source: EnquirySource): Promise<EnquiryResult> {
    const facilityId = await this.idInScope(viewer, input.facilityCode);
    if (facilityId === null) return absent('FACILITY_NOT_FOUND');
    const form = {
      text: storedText(input.text),
      answer: storedText(input.answer),
      followUpOn: input.followUpOn ?? null,
    };
    const refused = whyNotThatForm(form, this.clock.today(), null);
    if (refused) return refused;
    const accountId = accountOf(viewer);
    const enquiry = {
      ...form,
      facilityId,
      topic: input.topic,
      source,
      state: stateOfForm(form.answer, form.followUpOn),
      askedAt: this.clock.now(),
      accountId,
      ownerId: source === 'PHONE' ? accountId : null,
      requestKey: input.requestKey ?? null,
    };
    return this.dataSource.transaction(async (manager) => {
      const row = await insertEnquiry(manager, enquiry);
      if (row) {
        const warnings = warningsOf(form);
        warnings.push(...(await this.tellTheLog(manager, viewer, input.facilityCode, input.topic)));
        return { outcome: 'RECORDED', enquiryId: row.id, version: row.version, repeated: false, warnings };
      }
      const before = (await enquiryByKey(manager, enquiry.requestKey!))!;
      if (before.facilityId !== facilityId || before.accountId !== accountId)
        return badInput('requestKey', 'KEY_USED');
      const warnings = warningsOf(before);
      return { outcome: 'RECORDED', enquiryId: before.id, version: before.version, repeated: true, warnings };
    });
  }

  private async tellTheLog(
    manager: EntityManager,
    viewer: Viewer,
    facilityCode: string,
    topic: Topic,
  ): Promise<SupportWarning[]> {
    const effect = effectOf(topic);
    if (effect === null) return [];
    const blocker = effect === 'CLEARS' ? null : effect.sets;
    const said = { facilityCode, blocker, reason: reasonOf(topic), source: 'CALL_CENTRE' } as const;
    const result = await this.rollout.setBlocker(viewer, said, manager);
    if (result.outcome === 'RECORDED') return [];
    return NOTHING_LEFT_TO_DO.includes(result.code) ? [] : ['BLOCKER_NOT_RECORDED'];
  }

  private async idInScope(viewer: Viewer, code: string): Promise<number | null> {
    const id = /^\d{10}$/.test(code) ? await this.registry.idByCode(code) : null;
    const scope = scopeOf(viewer);
    if (id === null || scope.kind === 'ALL') return id;
    return scope.kind === 'FACILITIES' && scope.facilityIds.includes(id) ? id : null;
  }
}

function warningsOf({ text, answer }: { text: string; answer: string }): SupportWarning[] {
  return holdsIndividualNumber(text) || holdsIndividualNumber(answer) ? ['INDIVIDUAL_NUMBER'] : [];
}
