import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ChangeFilter, FacilityFilter, Measure } from '#adoption';
import type { Day } from '#calendar';
import type { FacilityType } from '#facility';
import type { Blocker, Stage } from '#rollout';
import { DateScalar } from '../graphql/date.scalar.js';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';
import { BlockerEnum, FacilityTypeEnum, MeasureEnum, StageEnum } from '../graphql/vocabulary.types.js';

@ObjectType('SegmentChange', { description: 'As ChangeFilter.' })
export class SegmentChangeType implements ChangeFilter {
  @Field(() => MeasureEnum, { description: 'What was gained or lost.' })
  measure: Measure;

  @Field(() => DateScalar, { description: 'The earlier day; the later one is today.' })
  since: Day;
}

@ObjectType('Segment', {
  description: 'Whom a rule or campaign is for: a FacilityFilter as it was saved. null: does not restrict.',
})
export class SegmentType implements FacilityFilter {
  @Field(() => [FacilityTypeEnum], { nullable: true, description: 'Any of these types.' })
  types?: FacilityType[] | null;

  @Field(() => [PrefectureCodeScalar], { nullable: true, description: 'Any of these JIS codes.' })
  prefectures?: string[] | null;

  @Field(() => [MeasureEnum], { nullable: true, description: 'Every one of these holds.' })
  has?: Measure[] | null;

  @Field(() => [MeasureEnum], { nullable: true, description: 'None of these holds.' })
  lacks?: Measure[] | null;

  @Field(() => [StageEnum], { nullable: true, description: 'Any of these stages.' })
  stages?: Stage[] | null;

  @Field(() => Int, { nullable: true, description: 'Waiting for at least so many calendar days.' })
  waitingDaysAtLeast?: number | null;

  @Field(() => [Int], { nullable: true, description: 'Any of these vendors (Vendor.id).' })
  vendors?: number[] | null;

  @Field(() => Boolean, { nullable: true, description: 'true: only those without a vendor.' })
  withoutVendor?: boolean | null;

  @Field(() => [BlockerEnum], { nullable: true, description: 'Any of these blockers.' })
  blockers?: Blocker[] | null;

  @Field(() => SegmentChangeType, { nullable: true, description: 'Gained since.' })
  gained?: SegmentChangeType | null;

  @Field(() => SegmentChangeType, { nullable: true, description: 'Lost since.' })
  lost?: SegmentChangeType | null;

  @Field(() => String, { nullable: true, description: 'Code or part of the name.' })
  search?: string | null;
}
