import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import { PrefectureType } from '../facility/prefecture.types.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';
import { PaceSeenType } from './work-queue.types.js';

@ObjectType('CapacityRow', { description: 'What a vendor says it can take, beside what was seen.' })
export class CapacityRowType {
  @Field(() => PrefectureType, { nullable: true, description: 'null: in all.' })
  prefecture: PrefectureType | null;

  @Field(() => Int, { nullable: true, description: 'Facilities a week; null: not said.' })
  weeklyCapacity: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when it says so.' })
  since: Day | null;

  @Field(() => Int, { description: 'Facilities in the queue.' })
  queue: number;

  @Field(() => Int, { description: 'Facilities that became ready in the last 28 days.' })
  ready4: number;

  @Field(() => Int, { description: 'Facilities that became ready in the last 56 days.' })
  ready8: number;
}

@ObjectType('WorkCapacity', { description: "A vendor's weekly capacity and holidays." })
export class WorkCapacityType {
  @Field(() => Int, { description: 'Vendor.id.' })
  vendorId: number;

  @Field(() => String, { description: 'Name of the vendor.' })
  vendorName: string;

  @Field(() => DateScalar, { description: 'Today.' })
  today: Day;

  @Field(() => PaceSeenType, { description: 'What was seen, in all.' })
  seen: PaceSeenType;

  @Field(() => [CapacityRowType], { description: 'In all, then by prefecture.' })
  rows: CapacityRowType[];

  @Field(() => [DateScalar], { description: 'Own holidays from today on.' })
  holidays: Day[];
}

@InputType('SetCapacityInput', { description: 'What a vendor can take from today on.' })
export class SetCapacityInput {
  @Field(() => Int, {
    nullable: true,
    description: 'Facilities a week, 0 to 10,000; null: it says none any longer.',
  })
  weeklyCapacity?: number | null;

  @Field(() => PrefectureCodeScalar, { nullable: true, description: 'Left out: in all.' })
  prefecture?: string | null;
}
