import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { Milestone } from '#rollout';
import { DateScalar } from '../graphql/date.scalar.js';
import { MilestoneEnum } from '../graphql/vocabulary.types.js';

@InputType({ isAbstract: true })
export abstract class FacilityChangeInput {
  @Field(() => String, { description: 'Code of the facility: 10 digits.' })
  facilityCode: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Facility.version as read; given, a change in between is reported instead of written over.',
  })
  expectedVersion?: number | null;
}

@InputType('MilestoneStatementInput', { description: 'A prerequisite stated in the same form.' })
export class MilestoneStatementInput {
  @Field(() => MilestoneEnum, { description: 'The milestone reached.' })
  milestone: Milestone;

  @Field(() => DateScalar, { description: 'From this day.' })
  day: Day;

  @Field(() => Int, { nullable: true, description: 'As in RecordMilestoneInput.' })
  value?: number | null;
}

@InputType('RecordMilestoneInput', { description: 'A milestone that holds from a day on (SET).' })
export class RecordMilestoneInput extends FacilityChangeInput {
  @Field(() => MilestoneEnum, { description: 'The milestone reached.' })
  milestone: Milestone;

  @Field(() => DateScalar, {
    description: 'From this day; not ahead of today, except the operation start date.',
  })
  day: Day;

  @Field(() => Int, {
    nullable: true,
    description:
      'Readers for APPLIED, SHIPPED, DELIVERED (台); visit day for SETUP_SCHEDULED and expiry day for ' +
      'CERTIFICATE_ISSUED as days since 1970-01-01; otherwise left out.',
  })
  value?: number | null;

  @Field(() => [MilestoneStatementInput], {
    nullable: true,
    description: 'Missing prerequisites, stated in the same form: recorded with it, or nothing is.',
  })
  alongside?: MilestoneStatementInput[] | null;
}

@InputType('EndMilestoneInput', {
  description: 'A milestone that held until a day (END): cancelled, called off.',
})
export class EndMilestoneInput extends FacilityChangeInput {
  @Field(() => MilestoneEnum, { description: 'The milestone that ended.' })
  milestone: Milestone;

  @Field(() => DateScalar, { description: 'First day on which it no longer holds.' })
  day: Day;
}

@InputType('RetractEventInput', { description: 'An event that was never true (RETRACT).' })
export class RetractEventInput extends FacilityChangeInput {
  @Field(() => ID, { description: 'LogEntry.id.' })
  event: string;

  @Field(() => String, { nullable: true, description: 'Why, for the log. At most 500 characters.' })
  reason?: string | null;
}

@InputType('UndoBatchInput', { description: 'Retract every event of a batch.' })
export class UndoBatchInput {
  @Field(() => Int, { description: 'LogEntry.batch.' })
  batch: number;
}
