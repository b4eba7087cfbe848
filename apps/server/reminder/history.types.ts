import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Channel, MovedReason, ReminderCondition, ReminderReason, ReminderStatus } from '#reminder';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import {
  ReminderChannelEnum,
  ReminderConditionEnum,
  ReminderMoveEnum,
  ReminderReasonEnum,
  ReminderStatusEnum,
} from './reminder-vocabulary.types.js';

@ObjectType('FacilityReminder', { description: 'A reminder of a facility, or of its vendor about it.' })
export class FacilityReminderType {
  @Field(() => ID, { description: 'Id.' })
  id: string;

  @Field(() => String, { description: 'Name of the rule or campaign.' })
  sourceName: string;

  @Field(() => Int, { nullable: true, description: 'ReminderRule.id; null: of a campaign.' })
  ruleId: number | null;

  @Field(() => Int, { nullable: true, description: 'ReminderCampaign.id; null: of a rule.' })
  campaignId: number | null;

  @Field(() => ReminderConditionEnum, { nullable: true, description: 'What was asked for; null: of none.' })
  condition: ReminderCondition | null;

  @Field(() => String, { description: 'Name of its template.' })
  templateName: string;

  @Field(() => ReminderChannelEnum, { description: 'How.' })
  channel: Channel;

  @Field(() => Int, { description: 'How many times, from 1.' })
  occurrence: number;

  @Field(() => ReminderStatusEnum, { description: 'What became of it.' })
  status: ReminderStatus;

  @Field(() => ReminderReasonEnum, { nullable: true, description: 'Why it was left out or failed.' })
  reason: ReminderReason | null;

  @Field(() => ReminderMoveEnum, { nullable: true, description: 'Why it is due later than at once.' })
  movedReason: MovedReason | null;

  @Field(() => Boolean, { description: 'It went to the vendor.' })
  toVendor: boolean;

  @Field(() => String, { nullable: true, description: 'Address it was written to; staff only.' })
  recipient: string | null;

  @Field(() => DateTimeScalar, { description: 'Due, on the domain clock.' })
  dueAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Got its final status, on the domain clock.' })
  finishedAt: Date | null;
}
