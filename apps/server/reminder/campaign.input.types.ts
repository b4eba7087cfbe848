import { Field, Float, InputType, Int } from '@nestjs/graphql';
import type { Channel, ReminderCondition } from '#reminder';
import { FacilityFilterInput } from '../facility/facility-filter.input.types.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { ReminderChannelEnum, ReminderConditionEnum } from './reminder-vocabulary.types.js';

@InputType('CreateReminderCampaignInput', { description: 'A campaign as it is to be; a draft at first.' })
export class CreateReminderCampaignInput {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => ReminderConditionEnum, {
    nullable: true,
    description:
      'Besides the segment, and looked at again at the moment of sending; null: the segment alone.',
  })
  condition?: ReminderCondition | null;

  @Field(() => FacilityFilterInput, { description: 'Whom it is for.' })
  segment: FacilityFilterInput;

  @Field(() => Int, { description: 'ReminderTemplate.id.' })
  templateId: number;

  @Field(() => ReminderChannelEnum, { description: 'How.' })
  channel: Channel;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When, on the domain clock; null: once approved.',
  })
  sendAt?: Date | null;

  @Field(() => Float, { description: 'Share drawn to be compared with, 0 … 0.2.' })
  heldOutShare: number;

  @Field(() => String, { nullable: true, description: 'A UUID; sent twice it is one campaign.' })
  requestKey?: string | null;
}

@InputType('ReminderCampaignInput', { description: 'Which campaign.' })
export class ReminderCampaignInput {
  @Field(() => Int, { description: 'ReminderCampaign.id.' })
  id: number;

  @Field(() => Int, { description: 'ReminderCampaign.version as read.' })
  expectedVersion: number;
}
