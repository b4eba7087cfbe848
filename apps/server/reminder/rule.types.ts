import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { FacilityFilter } from '#adoption';
import type { Channel, ReminderCondition } from '#reminder';
import { InputProblemType, NotFoundProblemType } from '../rollout/rollout-problems.types.js';
import { PersonType } from '../support/enquiry.types.js';
import { ReminderRefusedProblemType, ReminderStaleProblemType } from './reminder-problems.types.js';
import { ReminderChannelEnum, ReminderConditionEnum } from './reminder-vocabulary.types.js';
import { SegmentType } from './segment.types.js';

@ObjectType('ReminderRule', { description: 'Who is reminded of what, how soon and how often.' })
export class ReminderRuleType {
  @Field(() => Int, { description: 'Id.' })
  id: number;

  @Field(() => Int, { description: 'For expectedVersion.' })
  version: number;

  @Field(() => String, { description: 'Stable name: READY_NO_START.' })
  key: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => ReminderConditionEnum, { description: 'What it watches for.' })
  condition: ReminderCondition;

  @Field(() => SegmentType, { description: 'Only facilities of this segment.' })
  segment: FacilityFilter;

  @Field(() => Int, { description: 'Calendar days the condition has to hold.' })
  waitingDays: number;

  @Field(() => Int, { description: 'ReminderTemplate.id.' })
  templateId: number;

  @Field(() => String, { description: 'Name of the template.' })
  templateName: string;

  @Field(() => Boolean, { description: 'The template is a legal notice: nobody is held out.' })
  legalNotice: boolean;

  @Field(() => ReminderChannelEnum, { description: 'How.' })
  channel: Channel;

  @Field(() => Int, { description: 'Again after so many calendar days.' })
  repeatDays: number;

  @Field(() => Int, { description: 'Reminders of one facility at most.' })
  maximum: number;

  @Field(() => Int, { description: 'Of two messages for one facility the higher one leaves. 0 … 1,000.' })
  priority: number;

  @Field(() => PersonType, { nullable: true, description: 'Who looks after it; null: nobody.' })
  owner: PersonType | null;

  @Field(() => Boolean, { description: 'It is on.' })
  active: boolean;

  @Field(() => Float, { description: 'Share drawn to be compared with, 0 … 0.2.' })
  heldOutShare: number;

  @Field(() => ReminderChannelEnum, {
    nullable: true,
    description: 'The next channel; null: stays with its own.',
  })
  escalateTo: Channel | null;

  @Field(() => Int, { nullable: true, description: 'After so many reminders without an answer.' })
  escalateAfter: number | null;

  @Field(() => Int, { description: 'Rows of the ledger that wait for their time.' })
  due: number;

  @Field(() => Int, { description: 'Written, or put on a list, within the last seven days, today included.' })
  reached7: number;
}

@ObjectType('ReminderRuleSize', { description: 'Whom a rule is about now.' })
export class ReminderRuleSizeType {
  @Field(() => Int, { description: 'ReminderRule.id.' })
  ruleId: number;

  @Field(() => Int, { description: 'Facilities in its segment of whom its condition holds long enough.' })
  total: number;

  @Field(() => Int, { description: 'Of those: would be written to by a sweep now.' })
  sendable: number;
}

@ObjectType('ReminderRuleSaved', { description: 'The rule stands as it was sent.' })
export class ReminderRuleSavedType {
  @Field(() => ReminderRuleType, { description: 'As it is now.' })
  rule: ReminderRuleType;
}

export const SaveReminderRuleResult = createUnionType({
  name: 'SaveReminderRuleResult',
  description: 'The rule, or why it was not saved.',
  types: () =>
    [
      ReminderRuleSavedType,
      InputProblemType,
      ReminderStaleProblemType,
      ReminderRefusedProblemType,
      NotFoundProblemType,
    ] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
