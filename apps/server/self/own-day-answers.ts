import { Injectable } from '@nestjs/common';
import { VendorReadModel } from '#facility';
import {
  DOCUMENTS,
  OwnFactsReadModel,
  rolloutMessage,
  RolloutService,
  SelfService,
  StartViewReadModel,
  VendorQueueReadModel,
  type ContactVendor,
  type RolloutResult,
} from '#rollout';
import { EnquiryService, supportMessage } from '#support';
import { checkedSearch } from '../facility/check-filter.rules.js';
import type { FacilityObject } from '../facility/facility.types.js';
import { FacilityViews } from '../facility/facility-views.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { RecordMilestoneResult } from '../rollout/record-milestone.types.js';
import { RolloutAnswers } from '../rollout/rollout-answers.js';
import { checkedKey, problemOf, typed } from '../support/support-answers.js';
import type {
  ContactVendorResult,
  OwnDayType,
  RaiseEnquiryResult,
  VendorChoiceType,
} from './own-day.types.js';
import type * as inputs from './self.input.types.js';

type Recorded = Promise<typeof RecordMilestoneResult>;

/** A facility's own day in the words of the schema. */
@Injectable()
export class OwnDayAnswers {
  constructor(
    private readonly self: SelfService,
    private readonly rollout: RolloutService,
    private readonly answers: RolloutAnswers,
    private readonly views: FacilityViews,
    private readonly starts: StartViewReadModel,
    private readonly facts: OwnFactsReadModel,
    private readonly vendors: VendorReadModel,
    private readonly enquiries: EnquiryService,
    private readonly queue: VendorQueueReadModel,
  ) {}

  async ofFacility(context: RequestContext, code: string): Promise<OwnDayType | null> {
    if (context.viewer.role === 'VENDOR') return null;
    const facility = await this.views.byCode(context, { code });
    if (!facility) return null;
    const id = Number(facility.id);
    const start = await this.starts.ofFacility(context.viewer, id);
    const facts = await this.facts.ofFacility(context.viewer, id);
    if (!start || !facts) return null;
    const subsidy = { ...facts.subsidy, documents: DOCUMENTS };
    const { setsUpAlone } = facts;
    return { facility, start, expected: await this.expectedOf(facility), subsidy, setsUpAlone };
  }

  private async expectedOf({ code, vendorId }: FacilityObject): Promise<OwnDayType['expected']> {
    if (vendorId === null) return null;
    return (await this.queue.rowsByCodes(vendorId, [code])).get(code)?.expected ?? null;
  }

  vendorChoices(context: RequestContext, search: string): Promise<VendorChoiceType[] | null> {
    return this.vendors.choices(context.viewer, checkedSearch(search, 'search') ?? '');
  }

  async contactVendor(context: RequestContext, input: ContactVendor): Promise<typeof ContactVendorResult> {
    const { result, vendorTold } = await this.self.contactVendor(context.viewer, input);
    if (result.outcome !== 'RECORDED')
      return (await this.answers.answer(context, input.facilityCode, result)) as never;
    const facility = await this.views.byId(context.viewer, result.facilityId, {});
    const warnings = result.warnings.map((warning) => rolloutMessage(warning, context.language));
    return { __typename: 'VendorContacted', facility, vendorTold, warnings } as never;
  }

  changeVendor(context: RequestContext, input: inputs.ChangeVendorInput): Recorded {
    const { viewer } = context;
    const { vendorId, ...change } = input;
    return this.recorded(
      context,
      input,
      vendorId === null
        ? this.self.setUpAlone(viewer, change)
        : this.rollout.setVendor(viewer, { ...change, vendorId }),
    );
  }

  correctContact(context: RequestContext, input: inputs.CorrectContactInput): Recorded {
    const { facilityCode, expectedVersion, address, ...rest } = input;
    const changes = { ...rest, ...(address === undefined ? {} : { address: address ?? '' }) };
    const said = { facilityCode, expectedVersion, changes };
    return this.recorded(context, input, this.self.correctContact(context.viewer, said));
  }

  reportBlocker(context: RequestContext, input: inputs.ReportBlockerInput): Recorded {
    return this.recorded(context, input, this.rollout.setBlocker(context.viewer, input));
  }

  answerPlannedMonth(context: RequestContext, input: inputs.AnswerPlannedMonthInput): Recorded {
    const { month, ...change } = input;
    // what is no month becomes one that the rule refuses, with its own words
    const number = month === null ? null : /^\d{4}-\d{2}$/.test(month) ? Number(month.replace('-', '')) : NaN;
    return this.recorded(
      context,
      input,
      this.rollout.setPlannedMonth(context.viewer, { ...change, month: number }),
    );
  }

  enterQuotation(context: RequestContext, input: inputs.EnterQuotationInput): Recorded {
    return this.recorded(context, input, this.self.enterQuotation(context.viewer, input));
  }

  enterClaim(context: RequestContext, input: inputs.EnterSubsidyClaimInput): Recorded {
    return this.recorded(context, input, this.self.enterClaim(context.viewer, input));
  }

  async raiseEnquiry(
    { viewer, language }: RequestContext,
    input: inputs.RaiseEnquiryInput,
  ): Promise<typeof RaiseEnquiryResult> {
    checkedKey(input.requestKey);
    const result = await this.enquiries.raise(viewer, input);
    if (result.outcome !== 'RECORDED') return problemOf(result, language);
    return typed('EnquiryRaised', {
      warnings: result.warnings.map((code) => supportMessage(code, language)),
    });
  }

  private async recorded(
    context: RequestContext,
    { facilityCode }: { facilityCode: string },
    result: Promise<RolloutResult>,
  ): Recorded {
    return this.answers.answer(context, facilityCode, await result);
  }
}
