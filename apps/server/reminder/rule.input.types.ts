import { Field, Float, InputType, Int } from '@nestjs/graphql';
import type { Channel, ReminderCondition } from '#reminder';
import { FacilityFilterInput } from '../facility/facility-filter.input.types.js';
import { ReminderChannelEnum, ReminderConditionEnum } from './reminder-vocabulary.types.js';

@InputType('SaveReminderRuleInput', { description: 'A rule as it is to be.' })
export class SaveReminderRuleInput {
  @Field(() => Int, { nullable: true, description: 'ReminderRule.id; null: a new one.' })
  id?: number | null;

  @Field(() => Int, { nullable: true, description: 'ReminderRule.version as read; null: a new one.' })
  expectedVersion?: number | null;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => ReminderConditionEnum, { description: 'What it watches for.' })
  condition: ReminderCondition;

  @Field(() => FacilityFilterInput, { description: 'Only these; empty: all open facilities.' })
  segment: FacilityFilterInput;

  @Field(() => Int, { description: 'Calendar days the condition has to hold: 0 … 1,000.' })
  waitingDays: number;

  @Field(() => Int, { description: 'ReminderTemplate.id.' })
  templateId: number;

  @Field(() => ReminderChannelEnum, { description: 'How.' })
  channel: Channel;

  @Field(() => Int, { description: 'Again after so many calendar days: 1 … 365.' })
  repeatDays: number;

  @Field(() => Int, { description: 'Reminders of one facility at most: 1 … 20.' })
  maximum: number;

  @Field(() => Int, { description: '0 … 1,000; the higher one leaves.' })
  priority: number;

  @Field(() => Int, { nullable: true, description: 'Person.id; null: nobody.' })
  ownerId?: number | null;

  @Field(() => Boolean, { description: 'It is on.' })
  active: boolean;

  @Field(() => Float, { description: '0 … 0.2' })
  heldOutShare: number;

  @Field(() => ReminderChannelEnum, { nullable: true, description: 'The next channel; null: none.' })
  escalateTo?: Channel | null;

  @Field(() => Int, { nullable: true, description: 'After so many without an answer: 1 … 20.' })
  escalateAfter?: number | null;
}
