import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { KnowledgePoint, RecordStatus } from '#adoption';
import { PACE_GROUPS, type PaceGroup, type RequiredPace, type RequiredPaces } from '#forecast';
import type { Day } from '#calendar';
import type { FacilityType } from '#facility';
import { DateScalar } from '../graphql/date.scalar.js';
import { enumOf } from '../graphql/enum-of.js';
import { KnowledgePointType } from '../graphql/knowledge-point.types.js';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';
import { FacilityTypeEnum, RecordStatusEnum } from '../graphql/vocabulary.types.js';

export const PaceGroupEnum = enumOf<PaceGroup>([...PACE_GROUPS]);
registerEnumType(PaceGroupEnum, { name: 'PaceGroup', description: 'What a required pace has a row for.' });

@ObjectType('RequiredPace', {
  description: 'As Pace, of the country, a type or a prefecture. Unit: facilities (施設) starting operation.',
})
export class RequiredPaceType implements Omit<
  RequiredPace,
  'asOf' | 'targetDay' | 'calendarDaysLeft' | 'businessDaysLeft' | 'windowDays' | 'windowBusinessDays'
> {
  @Field(() => FacilityTypeEnum, { nullable: true, description: 'Of this type; null: all.' })
  type: FacilityType | null;

  @Field(() => PrefectureCodeScalar, { nullable: true, description: 'Of this prefecture; null: all.' })
  prefecture: string | null;

  @Field(() => Int, { description: 'Facilities operating on the day.' })
  operating: number;

  @Field(() => Int, { description: 'Facilities that plan to introduce by the target month (2021-09).' })
  plannedByTarget: number;

  @Field(() => Int, { description: 'Planned by the target less operating, at least 0.' })
  remaining: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Facilities a calendar day (暦日) the plan needs, rounded half up; null when no day is left.',
  })
  requiredPerCalendarDay: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Facilities a business day (営業日) the plan needs, rounded half up; null when no day is left.',
  })
  requiredPerBusinessDay: number | null;

  @Field(() => Int, { description: 'Net change of operating facilities over the window; can be negative.' })
  startedInWindow: number;

  @Field(() => Float, { description: 'Facilities a calendar day over the window, one decimal.' })
  actualPerCalendarDay: number;

  @Field(() => Float, { description: 'Facilities a business day over the window, one decimal.' })
  actualPerBusinessDay: number;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'All that planned would operate on this day if the pace stayed; null: never, or in over 20 years.',
  })
  metOn: Day | null;
}

@ObjectType('RequiredPaces', { description: 'The pace the plan needs beside the pace there is.' })
export class RequiredPacesType implements Omit<RequiredPaces, 'rows'> {
  @Field(() => DateScalar, { description: 'The day the figures are about.' })
  asOf: Day;

  @Field(() => KnowledgePointType, { description: 'What was known when they were counted.' })
  asKnownOn: KnowledgePoint;

  @Field(() => RecordStatusEnum, { description: 'Anything but RECORDED: there are no rows.' })
  record: RecordStatus;

  @Field(() => [RequiredPaceType], { description: 'Types in their order, prefectures by code.' })
  rows: readonly RequiredPaceType[];
}
