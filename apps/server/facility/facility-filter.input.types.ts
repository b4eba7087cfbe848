import { Field, InputType, Int } from '@nestjs/graphql';
import type { ChangeFilter, FacilityFilter, Measure } from '#adoption';
import type { Day } from '#calendar';
import type { FacilityType } from '#facility';
import type { Blocker, Stage } from '#rollout';
import { DateScalar } from '../graphql/date.scalar.js';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';
import { BlockerEnum, FacilityTypeEnum, MeasureEnum, StageEnum } from '../graphql/vocabulary.types.js';

@InputType('ChangeFilter', { description: 'What changed between a day and the as-of day.' })
export class ChangeFilterInput implements ChangeFilter {
  @Field(() => MeasureEnum, { description: 'What was gained or lost.' })
  measure: Measure;

  @Field(() => DateScalar, { description: 'The earlier day; the later one is asOf.' })
  since: Day;
}

@InputType('FacilityFilter', {
  description:
    'AND across fields, OR within one. Filters by types and prefectures alone are public; every other field needs ' +
    "sign-in and is applied within the viewer's scope.",
})
export class FacilityFilterInput implements FacilityFilter {
  @Field(() => [FacilityTypeEnum], { nullable: true, description: 'Any of these types. Public.' })
  types?: FacilityType[] | null;

  @Field(() => [PrefectureCodeScalar], {
    nullable: true,
    description: 'Any of these JIS codes, "01" … "47". Public.',
  })
  prefectures?: string[] | null;

  @Field(() => [MeasureEnum], { nullable: true, description: 'Every one of these holds on the as-of day.' })
  has?: Measure[] | null;

  @Field(() => [MeasureEnum], { nullable: true, description: 'None of these holds on the as-of day.' })
  lacks?: Measure[] | null;

  @Field(() => [StageEnum], { nullable: true, description: 'Any of these stages.' })
  stages?: Stage[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Waiting at the stage for at least so many calendar days.',
  })
  waitingDaysAtLeast?: number | null;

  @Field(() => [Int], { nullable: true, description: 'Any of these vendors (Vendor.id) on the as-of day.' })
  vendors?: number[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only those without a vendor on the as-of day; false restricts nothing.',
  })
  withoutVendor?: boolean | null;

  @Field(() => [BlockerEnum], { nullable: true, description: 'Stuck for any of these reasons (滞留理由).' })
  blockers?: Blocker[] | null;

  @Field(() => ChangeFilterInput, {
    nullable: true,
    description: 'Counted on the as-of day and not on `since`.',
  })
  gained?: ChangeFilterInput | null;

  @Field(() => ChangeFilterInput, {
    nullable: true,
    description: 'Counted on `since` and not on the as-of day.',
  })
  lost?: ChangeFilterInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code (10, 9 or the 7 digits people say) or any part of the name, one character too.',
  })
  search?: string | null;
}
