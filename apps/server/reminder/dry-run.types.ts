import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Channel, MovedReason, ReminderReason } from '#reminder';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { ReminderChannelEnum, ReminderMoveEnum, ReminderReasonEnum } from './reminder-vocabulary.types.js';

@ObjectType('ReminderMoveCount', { description: 'Messages that leave later than at once, by why.' })
export class ReminderMoveCountType {
  @Field(() => ReminderMoveEnum, { description: 'Why.' })
  reason: MovedReason;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('ReminderReasonCount', { description: 'Facilities left out, by why.' })
export class ReminderReasonCountType {
  @Field(() => ReminderReasonEnum, { description: 'Why.' })
  reason: ReminderReason;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('DryRunCounts', { description: 'What would happen, in facilities.' })
export class DryRunCountsType {
  @Field(() => Int, { description: 'In the segment, and the condition holds long enough.' })
  total: number;

  @Field(() => Int, { description: 'Would be written to.' })
  sendable: number;

  @Field(() => [ReminderMoveCountType], { description: 'Of those: would leave later than at once.' })
  moved: ReminderMoveCountType[];

  @Field(() => [ReminderReasonCountType], { description: 'Would be left out, most first.' })
  excluded: ReminderReasonCountType[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The first would leave; domain clock. null: none.',
  })
  firstDueAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The last would leave; domain clock. null: none.',
  })
  lastDueAt: Date | null;
}

@ObjectType('DryRunRow', { description: 'What would happen to one facility.' })
export class DryRunRowType {
  @Field(() => Int, { description: 'Facility.id.' })
  facilityId: number;

  @Field(() => String, { description: 'Code, 10 digits.' })
  code: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => ReminderChannelEnum, { description: 'How it would be reached.' })
  channel: Channel;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Would leave then, on the domain clock; null: left out.',
  })
  dueAt: Date | null;

  @Field(() => ReminderMoveEnum, { nullable: true, description: 'Why later than at once; null: at once.' })
  movedReason: MovedReason | null;

  @Field(() => ReminderReasonEnum, { nullable: true, description: 'Why it is left out; null: it is not.' })
  excludedReason: ReminderReason | null;
}

@ObjectType('ReminderDryRun', { description: 'What a rule or campaign would do now. Nothing is written.' })
export class ReminderDryRunType {
  @Field(() => DryRunCountsType, { description: 'Of all rows, whatever rows are asked for.' })
  counts: DryRunCountsType;

  @Field(() => [String], { description: 'What to look at, in the language of Accept-Language.' })
  warnings: string[];

  @Field(() => [DryRunRowType], { description: 'A page, in the order of Facility.id.' })
  rows: DryRunRowType[];

  @Field(() => String, { nullable: true, description: 'For `after`; null: this is the last page.' })
  nextCursor: string | null;
}

@ArgsType()
export class DryRunArgs {
  @Field(() => Int, { description: 'ReminderRule.id or ReminderCampaign.id.' })
  id: number;

  @Field(() => ReminderReasonEnum, { nullable: true, description: 'Only rows left out for this reason.' })
  reason?: ReminderReason | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only rows that would be written to.' })
  sendableOnly: boolean;

  @Field(() => Int, { defaultValue: 50, description: 'Rows of the page, 1 … 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'nextCursor of the page before.' })
  after?: string | null;
}
