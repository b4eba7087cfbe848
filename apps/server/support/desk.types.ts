import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { KnowledgePoint, RecordStatus } from '#adoption';
import type { Day } from '#calendar';
import { FacilityFilterInput } from '../facility/facility-filter.input.types.js';
import { FacilityObject } from '../facility/facility.types.js';
import { VendorType } from '../facility/vendor.types.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { KnowledgePointType } from '../graphql/knowledge-point.types.js';
import { RecordStatusEnum } from '../graphql/vocabulary.types.js';

@ObjectType('FacilityLookUp', { description: 'Facilities by what a caller says, the likeliest first.' })
export class FacilityLookUpType {
  @Field(() => [FacilityObject], { description: 'The likeliest; closed ones last.' })
  nodes: FacilityObject[];

  @Field(() => Int, { description: 'How many fit in all.' })
  totalCount: number;
}

@ArgsType()
export class LookUpArgs {
  @Field(() => String, {
    description:
      'A code (10, 9 or 7 digits), any part of a telephone number from 4 digits on, or words: any part of the name, and ' +
      'the prefecture.',
  })
  text: string;

  @Field(() => Int, { defaultValue: 12, description: 'How many, 1 … 100.' })
  first: number;
}

@ArgsType()
export class ChangedSinceArgs {
  @Field(() => String, {
    description: 'FacilityConnection.seen or WorkQueue.logSeen of the list as one has it.',
  })
  seen: string;

  @Field(() => FacilityFilterInput, { nullable: true, description: 'The list’s filter.' })
  filter?: FacilityFilterInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'The list’s day; default: today.' })
  asOf?: Day | null;

  @Field(() => [ID], { defaultValue: [], description: 'Facility.id of the rows on the screen, at most 100.' })
  shown: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Enquiries, assignments and notes count too, as far as the viewer may see them.',
  })
  withSupport: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'What the viewer recorded does not count: its page has shown it already.',
  })
  byOthers: boolean;
}

@ObjectType('VendorStanding', { description: 'How a vendor stands, in facilities it serves on the day.' })
export class VendorStandingType {
  @Field(() => VendorType, { description: 'Who; its capacity is what it says now.' })
  vendor: VendorType;

  @Field(() => Int, { description: 'Contacted it and are not ready: its queue (順番待ち).' })
  queue: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Median of the calendar days since the contact with it, among the queue; null: nobody waits.',
  })
  medianWaitingDays: number | null;

  @Field(() => Int, { nullable: true, description: 'Most calendar days since the contact, among the queue.' })
  longestWaitingDays: number | null;

  @Field(() => FacilityObject, { nullable: true, description: 'Who has waited longest.' })
  longestWaiting: FacilityObject | null;

  @Field(() => Int, { description: 'Became ready within the last 28 days.' })
  ready4: number;

  @Field(() => Int, { description: 'Became ready within the last 56 days.' })
  ready8: number;

  @Field(() => Int, { description: 'Began to operate within the last 28 days.' })
  started4: number;

  @Field(() => Int, { description: 'Began to operate within the last 56 days.' })
  started8: number;

  @Field(() => Float, { description: 'Became ready, a week on average of the last 4 weeks, to 0.1.' })
  ready4AWeek: number;

  @Field(() => Float, { description: 'Became ready, a week on average of the last 8 weeks, to 0.1.' })
  ready8AWeek: number;

  @Field(() => Float, { description: 'Began to operate, a week on average of the last 4 weeks, to 0.1.' })
  started4AWeek: number;

  @Field(() => Float, { description: 'Began to operate, a week on average of the last 8 weeks, to 0.1.' })
  started8AWeek: number;

  @Field(() => Int, { description: 'Got a date for the visit within the last 28 days.' })
  scheduled4: number;

  @Field(() => Boolean, {
    description:
      'Somebody waits, and within the last 28 days nobody became ready or got a date for the visit.',
  })
  stalled: boolean;
}

@ObjectType('VendorStandings', { description: 'Vendors compared.' })
export class VendorStandingsType {
  @Field(() => DateScalar, { description: 'The day the figures are about.' })
  asOf: Day;

  @Field(() => KnowledgePointType, { description: 'What was known.' })
  asKnownOn: KnowledgePoint;

  @Field(() => RecordStatusEnum, { description: 'Anything but RECORDED: there are no rows (記録なし).' })
  record: RecordStatus;

  @Field(() => [VendorStandingType], { description: 'Every vendor with a customer on the day, by id.' })
  rows: VendorStandingType[];
}
