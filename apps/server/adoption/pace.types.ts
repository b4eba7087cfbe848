import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { KnowledgePoint, RecordStatus } from '#adoption';
import type { Day } from '#calendar';
import { DateScalar } from '../graphql/date.scalar.js';
import { KnowledgePointType } from '../graphql/knowledge-point.types.js';
import { RecordStatusEnum } from '../graphql/vocabulary.types.js';

@ObjectType('Pace', {
  description:
    'What the pace is and what it would have to be. Unit: facilities (施設) starting operation. ' +
    'Business days (営業日): Monday to Friday without public holidays (2021: as moved for the Olympics) and year-end.',
})
export class PaceType {
  @Field(() => DateScalar, { description: 'The day the figures are about.' })
  asOf: Day;

  @Field(() => KnowledgePointType, { description: 'What was known when they were counted.' })
  asKnownOn: KnowledgePoint;

  @Field(() => RecordStatusEnum, { description: 'Anything but RECORDED: show 記録なし, the figures are 0.' })
  record: RecordStatus;

  @Field(() => Int, { description: 'Facilities operating on the day.' })
  operating: number;

  @Field(() => Int, { description: 'Facilities that plan to introduce by the target month (2021-09).' })
  plannedByTarget: number;

  @Field(() => DateScalar, { description: 'Last day of the declared period, 2021-09-30.' })
  targetDay: Day;

  @Field(() => Int, { description: 'Planned by the target and not operating yet.' })
  remaining: number;

  @Field(() => Int, { description: 'Calendar days (暦日) after the as-of day up to the target day.' })
  calendarDaysLeft: number;

  @Field(() => Int, { description: 'Business days (営業日) after the as-of day up to the target day.' })
  businessDaysLeft: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Facilities a calendar day the plan needs, rounded half up; null when no day is left.',
  })
  requiredPerCalendarDay: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Facilities a business day the plan needs, rounded half up; null when no day is left.',
  })
  requiredPerBusinessDay: number | null;

  @Field(() => Int, { description: 'Calendar days of the window the actual pace is taken from (14).' })
  windowDays: number;

  @Field(() => Int, { description: 'Business days in the window.' })
  windowBusinessDays: number;

  @Field(() => Int, { description: 'Net change of operating facilities over the window; can be negative.' })
  startedInWindow: number;

  @Field(() => Float, { description: 'Facilities a calendar day over the window, one decimal.' })
  actualPerCalendarDay: number;

  @Field(() => Float, { description: 'Facilities a business day over the window, one decimal.' })
  actualPerBusinessDay: number;
}
