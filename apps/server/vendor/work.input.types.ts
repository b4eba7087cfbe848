import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { Blocker, Milestone, PassReason, Slot } from '#rollout';
import { DateScalar } from '../graphql/date.scalar.js';
import { BlockerEnum, MilestoneEnum } from '../graphql/vocabulary.types.js';
import { FacilityChangeInput } from '../rollout/milestone.input.types.js';
import { PassReasonEnum, SlotEnum } from './work-vocabulary.types.js';

@InputType('PassInput', { description: 'Why somebody is served first.' })
export class PassInput {
  @Field(() => PassReasonEnum, { description: 'From the list.' })
  reason: PassReason;

  @Field(() => String, {
    nullable: true,
    description: 'In words, at most 200 characters; needed with OTHER.',
  })
  note?: string | null;
}

@InputType('WorkStepInput', { description: 'One facility one step on.' })
export class WorkStepInput extends FacilityChangeInput {
  @Field(() => MilestoneEnum, { description: 'The milestone reached.' })
  milestone: Milestone;

  @Field(() => DateScalar, { nullable: true, description: 'When; left out: today.' })
  day?: Day | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'SETUP_SCHEDULED: day of the visit; an arranged visit moves to it.',
  })
  visitOn?: Day | null;

  @Field(() => Int, { nullable: true, description: 'SETUP_SCHEDULED: Technician.id of who goes.' })
  technicianId?: number | null;

  @Field(() => SlotEnum, { nullable: true, description: 'SETUP_SCHEDULED: half-day.' })
  slot?: Slot | null;
}

@InputType('RecordWorkInput', {
  description: 'Steps of several facilities; a refused one keeps no other back.',
})
export class RecordWorkInput {
  @Field(() => [WorkStepInput], { description: '1 to 200 rows.' })
  rows: WorkStepInput[];

  @Field(() => PassInput, { nullable: true, description: 'For rows whose visit passes over others.' })
  pass?: PassInput | null;
}

@InputType('BlockedFacilityInput', { description: 'A facility.' })
export class BlockedFacilityInput extends FacilityChangeInput {}

@InputType('ReportWorkBlockersInput', { description: 'What is in the way at several facilities.' })
export class ReportWorkBlockersInput {
  @Field(() => [BlockedFacilityInput], { description: '1 to 200 rows.' })
  rows: BlockedFacilityInput[];

  @Field(() => BlockerEnum, { nullable: true, description: 'null: nothing any more.' })
  blocker: Blocker | null;
}

@InputType('TakeBackRowInput', { description: 'What a step wrote about a facility.' })
export class TakeBackRowInput {
  @Field(() => String, { description: 'Code, 10 digits.' })
  facilityCode: string;

  @Field(() => [ID], { description: 'WorkRowResult.events.' })
  events: string[];
}

@InputType('TakeBackWorkInput', { description: "Take back one's own steps." })
export class TakeBackWorkInput {
  @Field(() => [TakeBackRowInput], { description: '1 to 200 rows.' })
  rows: TakeBackRowInput[];
}

@InputType('PassForwardInput', { description: 'Serve a facility first.' })
export class PassForwardInput {
  @Field(() => String, { description: 'Code, 10 digits.' })
  facilityCode: string;

  @Field(() => PassInput, { nullable: true, description: 'Why; null: back to its place by contact.' })
  pass: PassInput | null;
}
