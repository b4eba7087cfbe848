import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { RecordMilestoneResult } from '../rollout/record-milestone.types.js';
import { ContactVendorResult, OwnDayType, RaiseEnquiryResult, VendorChoiceType } from './own-day.types.js';
import { OwnDayAnswers } from './own-day-answers.js';
import {
  AnswerPlannedMonthInput,
  ChangeVendorInput,
  ContactVendorInput,
  CorrectContactInput,
  EnterQuotationInput,
  EnterSubsidyClaimInput,
  RaiseEnquiryInput,
  ReportBlockerInput,
} from './self.input.types.js';

@Resolver()
export class OwnDayResolver {
  constructor(private readonly own: OwnDayAnswers) {}

  @Query(() => OwnDayType, {
    nullable: true,
    description: "A facility's own page. null: absent, out of scope, or a vendor's question.",
  })
  ownDay(
    @Context() context: RequestContext,
    @Args('code', { type: () => String, description: 'Code of the facility: 10 digits.' }) code: string,
  ): Promise<OwnDayType | null> {
    return this.own.ofFacility(context, code);
  }

  @Query(() => [VendorChoiceType], {
    nullable: true,
    description:
      'At most 20 vendors whose names hold the text, of all there are. null: needs sign-in; not for vendors.',
  })
  vendorChoices(
    @Context() context: RequestContext,
    @Args('search', { type: () => String, description: 'Any part of the name; empty: none.' }) search: string,
  ): Promise<VendorChoiceType[] | null> {
    return this.own.vendorChoices(context, search);
  }

  @Mutation(() => ContactVendorResult, {
    description: 'Record the contact with the vendor and tell it by mail.',
  })
  contactVendor(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which vendor, what to tell it.' }) input: ContactVendorInput,
  ): Promise<typeof ContactVendorResult> {
    return this.own.contactVendor(context, input);
  }

  @Mutation(() => RecordMilestoneResult, { description: 'Another vendor, or set-up by oneself.' })
  changeVendor(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which vendor.' }) input: ChangeVendorInput,
  ): Promise<typeof RecordMilestoneResult> {
    return this.own.changeVendor(context, input);
  }

  @Mutation(() => RecordMilestoneResult, {
    description: 'Correct telephone, mail address, postal code and address.',
  })
  correctContact(
    @Context() context: RequestContext,
    @Args('input', { description: 'What is right.' }) input: CorrectContactInput,
  ): Promise<typeof RecordMilestoneResult> {
    return this.own.correctContact(context, input);
  }

  @Mutation(() => RecordMilestoneResult, {
    description: 'Say what is in the way, or that nothing is any more.',
  })
  reportBlocker(
    @Context() context: RequestContext,
    @Args('input', { description: 'What is in the way.' }) input: ReportBlockerInput,
  ): Promise<typeof RecordMilestoneResult> {
    return this.own.reportBlocker(context, input);
  }

  @Mutation(() => RecordMilestoneResult, { description: 'Answer the planned-month question.' })
  answerPlannedMonth(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which month.' }) input: AnswerPlannedMonthInput,
  ): Promise<typeof RecordMilestoneResult> {
    return this.own.answerPlannedMonth(context, input);
  }

  @Mutation(() => RecordMilestoneResult, { description: "Enter the amount of the vendor's quotation." })
  enterQuotation(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which amount.' }) input: EnterQuotationInput,
  ): Promise<typeof RecordMilestoneResult> {
    return this.own.enterQuotation(context, input);
  }

  @Mutation(() => RecordMilestoneResult, { description: 'Say how far the claim of the subsidy is.' })
  enterSubsidyClaim(
    @Context() context: RequestContext,
    @Args('input', { description: 'How far.' }) input: EnterSubsidyClaimInput,
  ): Promise<typeof RecordMilestoneResult> {
    return this.own.enterClaim(context, input);
  }

  @Mutation(() => RaiseEnquiryResult, {
    description: 'A facility asks the call centre; the topic does what it does to the blocker.',
  })
  raiseEnquiry(
    @Context() context: RequestContext,
    @Args('input', { description: 'What it asks.' }) input: RaiseEnquiryInput,
  ): Promise<typeof RaiseEnquiryResult> {
    return this.own.raiseEnquiry(context, input);
  }
}
