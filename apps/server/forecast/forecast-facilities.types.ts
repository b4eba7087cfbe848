import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OUTLOOKS, type Outlook } from '#forecast';
import type { FacilityType } from '#facility';
import { FacilityObject } from '../facility/facility.types.js';
import { ViewPointArgs } from '../adoption/view-point.args.types.js';
import { describe, enumOf } from '../graphql/enum-of.js';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';
import { FacilityTypeEnum } from '../graphql/vocabulary.types.js';
import { ExpectedDaysType, ForecastOriginType } from './forecast.types.js';

export const OutlookEnum = enumOf<Outlook>([...OUTLOOKS]);
registerEnumType(OutlookEnum, {
  name: 'Outlook',
  description: 'Whether a facility in a queue will be READY by the target day.',
  valuesMap: describe({
    LIKELY: 'In 8 of 10 runs or more.',
    UNCERTAIN: 'In between.',
    UNLIKELY: 'In 2 of 10 runs or fewer.',
  }),
});

@ArgsType()
export class ForecastFacilitiesArgs extends ViewPointArgs {
  @Field(() => Int, { nullable: true, description: 'In the queue of this vendor.' })
  vendorId?: number | null;

  @Field(() => FacilityTypeEnum, { nullable: true, description: 'Of this type.' })
  type?: FacilityType | null;

  @Field(() => PrefectureCodeScalar, { nullable: true, description: 'Of this prefecture.' })
  prefecture?: string | null;

  @Field(() => OutlookEnum, {
    nullable: true,
    description: 'Of this outlook; default: all, the likely first.',
  })
  outlook?: Outlook | null;

  @Field(() => Int, { defaultValue: 50, description: 'Rows wanted, 1 … 100.' })
  first: number;

  @Field(() => Int, { defaultValue: 0, description: 'Rows passed over.' })
  skip: number;
}

@ObjectType('OutlookCount', { description: 'Facilities in queues of one outlook.' })
export class OutlookCountType {
  @Field(() => OutlookEnum, { description: 'Which.' })
  outlook: Outlook;

  @Field(() => Int, { description: 'Facilities (施設).' })
  count: number;
}

@ObjectType('ForecastFacility', { description: 'A facility in a queue and what the forecast says of it.' })
export class ForecastFacilityType {
  @Field(() => FacilityObject, { description: 'The facility as it is now.' })
  facility: FacilityObject;

  @Field(() => OutlookEnum, { description: 'By the target day.' })
  outlook: Outlook;

  @Field(() => ExpectedDaysType, { description: '準備完了: a range, no promise.' })
  ready: ExpectedDaysType;
}

@ObjectType('ForecastFacilities', { description: 'Facilities in queues, the soonest first.' })
export class ForecastFacilitiesType {
  @Field(() => ForecastOriginType, { nullable: true, description: 'null: the forecast is being made.' })
  origin: ForecastOriginType | null;

  @Field(() => [OutlookCountType], { description: 'Of the vendor, type and prefecture asked for.' })
  counts: readonly OutlookCountType[];

  @Field(() => [ForecastFacilityType], { description: 'Those asked for.' })
  rows: ForecastFacilityType[];
}
