import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { Party, WorkFilter } from '#rollout';
import { DateScalar } from '../graphql/date.scalar.js';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';
import { PartyEnum, WorkFilterEnum } from './work-vocabulary.types.js';
import { WorkRowType } from './work-row.types.js';

@ArgsType()
export class WorkQueueArgs {
  @Field(() => Int, { nullable: true, description: 'Whose queue; only the ministry names one.' })
  vendorId?: number | null;

  @Field(() => WorkFilterEnum, { nullable: true, description: 'Which rows; left out: ALL.' })
  filter?: WorkFilter | null;

  @Field(() => PartyEnum, { nullable: true, description: 'Only rows where this party has to act.' })
  blockedBy?: Party | null;

  @Field(() => PrefectureCodeScalar, { nullable: true, description: 'Only rows of this prefecture.' })
  prefecture?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of a name, code or municipality.' })
  search?: string | null;

  @Field(() => Int, { nullable: true, description: 'Matching rows to leave out at the beginning.' })
  skip?: number | null;

  @Field(() => Int, { nullable: true, description: 'Rows at most, 1 to 1,000; left out: 1,000.' })
  limit?: number | null;
}

@ObjectType('WorkCount', { description: 'How many rows of the queue a filter has.' })
export class WorkCountType {
  @Field(() => WorkFilterEnum, { description: 'The filter.' })
  filter: WorkFilter;

  @Field(() => Int, { description: 'Facilities (施設).' })
  count: number;
}

@ObjectType('BlockedCount', { description: 'How many rows a party has to act for.' })
export class BlockedCountType {
  @Field(() => PartyEnum, { description: 'Who has to act.' })
  party: Party;

  @Field(() => Int, { description: 'Facilities (施設).' })
  count: number;
}

@ObjectType('PaceSeen', { description: 'What a vendor did lately, and the pace reckoned with.' })
export class PaceSeenType {
  @Field(() => Int, { description: 'Facilities that became ready in the last 28 days.' })
  ready4: number;

  @Field(() => Int, { description: 'Facilities that became ready in the last 56 days.' })
  ready8: number;

  @Field(() => Int, { description: "The vendor's working days in the last 28 days." })
  workingDays4: number;

  @Field(() => Int, { description: "The vendor's working days in the last 56 days." })
  workingDays8: number;

  @Field(() => Int, { nullable: true, description: 'Facilities a week it says it can take; null: not said.' })
  weeklyCapacity: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Slower pace, facilities a business day, to 0.01; null: nothing was done.',
  })
  low: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Faster pace, facilities a business day, to 0.01; null: nothing was done.',
  })
  high: number | null;
}

@ObjectType('WorkQueue', { description: "A vendor's queue in the order of contact with it, as of now." })
export class WorkQueueType {
  @Field(() => Int, { description: 'Vendor.id.' })
  vendorId: number;

  @Field(() => String, { description: 'Name of the vendor.' })
  vendorName: string;

  @Field(() => DateScalar, { description: 'Today.' })
  today: Day;

  @Field(() => DateScalar, { description: 'End of the intensive adoption period.' })
  targetDay: Day;

  @Field(() => PaceSeenType, { description: 'What the expected ranges are reckoned with.' })
  seen: PaceSeenType;

  @Field(() => String, { description: 'Name of the method behind the expected ranges.' })
  method: string;

  @Field(() => [WorkCountType], { description: 'Over the whole queue.' })
  counts: WorkCountType[];

  @Field(() => [BlockedCountType], { description: 'Over the whole queue, parties with rows only.' })
  blockedBy: BlockedCountType[];

  @Field(() => Int, { description: 'Rows that match.' })
  matching: number;

  @Field(() => [WorkRowType], { description: 'Those asked for, in the order of work.' })
  rows: WorkRowType[];

  @Field(() => String, { description: 'How far the log was seen, for Query.changedSince.' })
  logSeen: string;
}
