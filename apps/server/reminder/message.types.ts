import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type {
  Channel,
  MessageFilter,
  MovedReason,
  ReminderCondition,
  ReminderReason,
  ReminderStatus,
} from '#reminder';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { DateScalar } from '../graphql/date.scalar.js';
import {
  ReminderChannelEnum,
  ReminderConditionEnum,
  ReminderMoveEnum,
  ReminderReasonEnum,
  ReminderStatusEnum,
} from './reminder-vocabulary.types.js';

@ObjectType('ReminderMessage', { description: 'A reminder of one facility and what became of it.' })
export class ReminderMessageType {
  @Field(() => ID, { description: 'Id; its Message-ID is made of it.' })
  id: string;

  @Field(() => String, { description: 'Code of the facility, 10 digits.' })
  facilityCode: string;

  @Field(() => String, { description: 'Name of the facility.' })
  facilityName: string;

  @Field(() => String, {
    nullable: true,
    description: 'The vendor it went to instead; null: to the facility.',
  })
  vendorName: string | null;

  @Field(() => String, { description: 'Name of the rule or campaign.' })
  name: string;

  @Field(() => Int, { nullable: true, description: 'ReminderRule.id; null: of a campaign.' })
  ruleId: number | null;

  @Field(() => Int, { nullable: true, description: 'ReminderCampaign.id; null: of a rule.' })
  campaignId: number | null;

  @Field(() => String, { description: 'Name of its template.' })
  templateName: string;

  @Field(() => Int, { description: 'How many times this rule has reminded this facility, from 1.' })
  occurrence: number;

  @Field(() => ReminderChannelEnum, { description: 'How.' })
  channel: Channel;

  @Field(() => ReminderConditionEnum, { nullable: true, description: 'What is asked for; null: of none.' })
  condition: ReminderCondition | null;

  @Field(() => ReminderStatusEnum, { description: 'What became of it.' })
  status: ReminderStatus;

  @Field(() => ReminderReasonEnum, { nullable: true, description: 'Why it was left out or failed.' })
  reason: ReminderReason | null;

  @Field(() => DateTimeScalar, { description: 'Due, on the domain clock.' })
  dueAt: Date;

  @Field(() => ReminderMoveEnum, { nullable: true, description: 'Why it is due later than at once.' })
  movedReason: MovedReason | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Got its final status, on the domain clock.' })
  finishedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Address it was written to; null: none.' })
  recipient: string | null;

  @Field(() => Int, { description: 'Attempts so far.' })
  attempts: number;

  @Field(() => String, { nullable: true, description: 'Code of the last failure.' })
  lastError: string | null;
}

@ObjectType('ReminderMessagePage', { description: 'Messages, newest first.' })
export class ReminderMessagePageType {
  @Field(() => [ReminderMessageType], { description: 'The rows, in order.' })
  nodes: ReminderMessageType[];

  @Field(() => Int, { description: 'Rows of all pages.' })
  totalCount: number;

  @Field(() => String, { nullable: true, description: 'For `after`; null: this is the last page.' })
  nextCursor: string | null;
}

@InputType('ReminderMessageFilter', { description: 'AND across fields, OR within one.' })
export class ReminderMessageFilterInput implements MessageFilter {
  @Field(() => Int, { nullable: true, description: 'Of this rule.' })
  ruleId?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of this campaign.' })
  campaignId?: number | null;

  @Field(() => [ReminderStatusEnum], { nullable: true, description: 'Any of these.' })
  statuses?: ReminderStatus[] | null;

  @Field(() => [ReminderReasonEnum], { nullable: true, description: 'Any of these.' })
  reasons?: ReminderReason[] | null;

  @Field(() => [ReminderChannelEnum], { nullable: true, description: 'Any of these.' })
  channels?: Channel[] | null;

  @Field(() => String, { nullable: true, description: 'Of the facility of this code, 10 digits.' })
  facilityCode?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Got its final status on this day or later.' })
  finishedFrom?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Got its final status on this day or earlier.' })
  finishedUntil?: Day | null;

  @Field(() => Boolean, { nullable: true, description: 'true: due by now and not on their way.' })
  overdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: got their final status within the last hour of the domain clock.',
  })
  lastHour?: boolean | null;
}

@ArgsType()
export class ReminderMessagesArgs {
  @Field(() => ReminderMessageFilterInput, { nullable: true, description: 'Which; default: all.' })
  filter?: ReminderMessageFilterInput | null;

  @Field(() => Int, { defaultValue: 50, description: 'Rows of the page, 1 … 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'nextCursor of the page before.' })
  after?: string | null;
}
