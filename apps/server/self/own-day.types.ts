import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { FacilityObject } from '../facility/facility.types.js';
import {
  InputProblemType,
  MilestoneOrderProblemType,
  NotFoundProblemType,
  StaleVersionProblemType,
} from '../rollout/rollout-problems.types.js';
import { ExpectedRangeType } from '../vendor/work-row.types.js';
import { StartFormType } from './start.types.js';
import { SubsidyType } from './subsidy.types.js';

@ObjectType('OwnDay', {
  description: "A facility's own page: itself, the form of its start date, its subsidy, as of now.",
})
export class OwnDayType {
  @Field(() => FacilityObject, { description: 'The facility.' })
  facility: FacilityObject;

  @Field(() => StartFormType, { description: 'For the operation start date.' })
  start: StartFormType;

  @Field(() => ExpectedRangeType, {
    nullable: true,
    description: '見込み時期 in the queue of its vendor: computed, no promise. null: nothing to reckon with.',
  })
  expected: ExpectedRangeType | null;

  @Field(() => SubsidyType, { description: 'What it may get.' })
  subsidy: SubsidyType;

  @Field(() => Boolean, { description: 'It sets up by itself (自院で設定).' })
  setsUpAlone: boolean;
}

@ObjectType('VendorChoice', { description: 'A vendor one can choose.' })
export class VendorChoiceType {
  @Field(() => Int, { description: 'Vendor.id.' })
  id: number;

  @Field(() => String, { description: 'Name in Japanese.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone: string | null;
}

@ObjectType('VendorContacted', { description: 'The contact stands in the log.' })
export class VendorContactedType {
  @Field(() => FacilityObject, { description: 'The facility as it is now.' })
  facility: FacilityObject;

  @Field(() => Boolean, {
    description: 'A mail to the vendor is on its way; false: it has no address, call it.',
  })
  vendorTold: boolean;

  @Field(() => [String], { description: 'Soft rules that were broken, in the language of Accept-Language.' })
  warnings: string[];
}

export const ContactVendorResult = createUnionType({
  name: 'ContactVendorResult',
  description: 'The contact, or why it was not recorded.',
  types: () =>
    [
      VendorContactedType,
      MilestoneOrderProblemType,
      InputProblemType,
      StaleVersionProblemType,
      NotFoundProblemType,
    ] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});

@ObjectType('EnquiryRaised', { description: 'The call centre has the question.' })
export class EnquiryRaisedType {
  @Field(() => [String], { description: 'What to look at, in the language of Accept-Language.' })
  warnings: string[];
}

export const RaiseEnquiryResult = createUnionType({
  name: 'RaiseEnquiryResult',
  description: 'That it is there, or why not.',
  types: () => [EnquiryRaisedType, InputProblemType, NotFoundProblemType] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
