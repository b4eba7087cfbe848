import { Field, InputType, Int } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { Blocker, ClaimState } from '#rollout';
import type { Topic } from '#support';
import { DateScalar } from '../graphql/date.scalar.js';
import { BlockerEnum } from '../graphql/vocabulary.types.js';
import { FacilityChangeInput } from '../rollout/milestone.input.types.js';
import { EnquiryTopicEnum } from '../support/support-vocabulary.types.js';
import { ClaimStateEnum } from './subsidy.types.js';

@InputType('EnterStartDateInput', {
  description: 'The operation start date, by signed link (token) or signed in (facilityCode): exactly one.',
})
export class EnterStartDateInput {
  @Field(() => String, { nullable: true, description: 'Token of the signed link.' })
  token?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a facility in scope.' })
  facilityCode?: string | null;

  @Field(() => DateScalar, { description: 'Operating from this day on; today or ahead, at most two years.' })
  day: Day;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '「設定と接続テストは終わりましたか」 was answered with yes: records READY (and the delivery, where it is missing) from ' +
      'the facility and tells the vendor by mail.',
  })
  setUpAndTested?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Version as read; a change in between is reported.' })
  expectedVersion?: number | null;
}

@InputType('TakeBackStartDateInput', { description: 'A start date that is still to come was never true.' })
export class TakeBackStartDateInput extends FacilityChangeInput {}

@InputType('CreateStartLinkInput', { description: 'For which facility.' })
export class CreateStartLinkInput {
  @Field(() => String, { description: 'Code of the facility: 10 digits.' })
  facilityCode: string;
}

@InputType('ContactVendorInput', { description: 'The vendor is contacted today and gets a mail.' })
export class ContactVendorInput extends FacilityChangeInput {
  @Field(() => Int, { nullable: true, description: 'Vendor.id; left out: the vendor it has.' })
  vendorId?: number | null;

  @Field(() => String, { nullable: true, description: 'Goes into the mail; at most 1,000 characters.' })
  message?: string | null;
}

@InputType('ChangeVendorInput', {
  description: 'Another vendor from today on; what was arranged with the one before ends.',
})
export class ChangeVendorInput extends FacilityChangeInput {
  @Field(() => Int, { nullable: true, description: 'Vendor.id; null: it sets up by itself (自院で設定).' })
  vendorId: number | null;
}

@InputType('CorrectContactInput', {
  description: 'Contact data as of today; what is left out stays, an empty text takes away.',
})
export class CorrectContactInput extends FacilityChangeInput {
  @Field(() => String, { nullable: true, description: 'Telephone with area code.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: '7 digits, with or without a hyphen.' })
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Address, at most 200 characters.' })
  address?: string | null;
}

@InputType('ReportBlockerInput', { description: 'What is in the way (お困りごと).' })
export class ReportBlockerInput extends FacilityChangeInput {
  @Field(() => BlockerEnum, { nullable: true, description: 'null: nothing any more.' })
  blocker: Blocker | null;
}

@InputType('AnswerPlannedMonthInput', { description: 'The answer to the planned-month question.' })
export class AnswerPlannedMonthInput extends FacilityChangeInput {
  @Field(() => String, { nullable: true, description: 'YYYY-MM; null: the answer no longer stands.' })
  month: string | null;
}

@InputType('RaiseEnquiryInput', { description: 'A question of the facility to the call centre.' })
export class RaiseEnquiryInput {
  @Field(() => String, { description: 'Code of the facility: 10 digits.' })
  facilityCode: string;

  @Field(() => EnquiryTopicEnum, { description: 'What about; some topics name the blocker (滞留理由).' })
  topic: Topic;

  @Field(() => String, { description: 'At most 2,000 characters.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'A UUID of the form: sent twice it is one enquiry.' })
  requestKey?: string | null;
}

@InputType('EnterQuotationInput', { description: "The vendor's quotation." })
export class EnterQuotationInput extends FacilityChangeInput {
  @Field(() => Int, { nullable: true, description: 'Yen, tax included; null: there is none any more.' })
  amount: number | null;
}

@InputType('EnterSubsidyClaimInput', { description: 'How far the claim of the subsidy is.' })
export class EnterSubsidyClaimInput extends FacilityChangeInput {
  @Field(() => ClaimStateEnum, { nullable: true, description: 'null: not begun.' })
  claim: ClaimState | null;
}
