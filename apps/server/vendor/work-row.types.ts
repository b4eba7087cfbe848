import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { FacilityType } from '#facility';
import type { Blocker, Milestone, Party, PassReason, Slot, Stage } from '#rollout';
import { PrefectureType } from '../facility/prefecture.types.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { BlockerEnum, FacilityTypeEnum, MilestoneEnum, StageEnum } from '../graphql/vocabulary.types.js';
import { PartyEnum, PassReasonEnum, SlotEnum } from './work-vocabulary.types.js';

@ObjectType({ isAbstract: true })
export abstract class VisitedFacilityType {
  @Field(() => ID, { description: 'Facility.id.' })
  id: string;

  @Field(() => String, { description: 'Code, 10 digits.' })
  code: string;

  @Field(() => Int, { description: 'For expectedVersion.' })
  version: number;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => FacilityTypeEnum, { description: 'Type.' })
  type: FacilityType;

  @Field(() => PrefectureType, { description: 'Prefecture.' })
  prefecture: PrefectureType;

  @Field(() => String, { description: 'Municipality (市区町村); empty if unknown.' })
  municipality: string;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone: string | null;

  @Field(() => StageEnum, { description: 'The milestone it has to reach next.' })
  stage: Stage;

  @Field(() => BlockerEnum, { nullable: true, description: 'What is in the way (滞留理由).' })
  blocker: Blocker | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the visit (訪問予定日), as promised.' })
  visitOn: Day | null;

  @Field(() => SlotEnum, { nullable: true, description: 'Half-day of the visit; null: not arranged.' })
  slot: Slot | null;

  @Field(() => Int, { nullable: true, description: 'Technician.id of who goes; null: nobody yet.' })
  technicianId: number | null;

  @Field(() => String, { nullable: true, description: 'Name of who goes.' })
  technicianName: string | null;

  @Field(() => [Int], { description: 'Weekdays on which it is closed (休診日), 0 Sunday … 6 Saturday.' })
  closedWeekdays: number[];
}

@ObjectType('QueuePass', { description: 'It was passed forward in the queue (繰り上げ).' })
export class QueuePassType {
  @Field(() => PassReasonEnum, { description: 'Why.' })
  reason: PassReason;

  @Field(() => String, { description: 'Why, in words; may be empty.' })
  note: string;

  @Field(() => DateScalar, { description: 'When.' })
  on: Day;

  @Field(() => String, { description: 'By whom.' })
  by: string;
}

@ObjectType('ExpectedRange', {
  description: '見込み時期: computed from the place in the queue and the pace; never a promise.',
})
export class ExpectedRangeType {
  @Field(() => DateScalar, { nullable: true, description: 'At the faster pace; null: not within two years.' })
  earliest: Day | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'At the slower pace; null: not within two years, if ever.',
  })
  latest: Day | null;
}

@ObjectType('WorkRow', { description: "A facility in its vendor's queue." })
export class WorkRowType extends VisitedFacilityType {
  @Field(() => Int, {
    nullable: true,
    description: 'Place in the queue, 1: next. null: it has left the queue.',
  })
  position: number | null;

  @Field(() => Int, { nullable: true, description: 'Place by the order of contact alone.' })
  contactPosition: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Contact with this vendor.' })
  contactedOn: Day | null;

  @Field(() => Int, { nullable: true, description: 'Calendar days since the contact with this vendor.' })
  waitingDays: number | null;

  @Field(() => QueuePassType, { nullable: true, description: 'Passed forward, and why; null: it was not.' })
  passed: QueuePassType | null;

  @Field(() => PartyEnum, { nullable: true, description: 'Who has to act for the blocker to go away.' })
  blockedBy: Party | null;

  @Field(() => ExpectedRangeType, {
    nullable: true,
    description: 'Computed. null: nothing was done lately to reckon with, or it has left the queue.',
  })
  expected: ExpectedRangeType | null;

  @Field(() => Boolean, { description: 'Will hardly be ready by the target day.' })
  late: boolean;

  @Field(() => MilestoneEnum, {
    nullable: true,
    description: "The next step, where it is the vendor's to record.",
  })
  next: Milestone | null;

  @Field(() => [MilestoneEnum], { description: 'All steps the vendor can record now.' })
  sayable: Milestone[];
}
