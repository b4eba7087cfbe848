import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ReminderCondition, Verdict } from '#reminder';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { describe, enumOf } from '../graphql/enum-of.js';
import { ReminderConditionEnum } from './reminder-vocabulary.types.js';

export const ReminderVerdictEnum = enumOf<Verdict>(['TOO_FEW', 'NOT_SHOWN', 'MORE', 'LESS']);
registerEnumType(ReminderVerdictEnum, {
  name: 'ReminderVerdict',
  description: 'What a difference allows to say.',
  valuesMap: describe({
    TOO_FEW: 'One of the groups has fewer than 30 facilities',
    NOT_SHOWN: 'The interval holds 0: no difference is as likely as one',
    MORE: 'Those reminded did it more often',
    LESS: 'Those reminded did it less often',
  }),
});

@ObjectType('ReminderShare', { description: 'Of a group, in facilities.' })
export class ReminderShareType {
  @Field(() => Int, { description: 'Did what was asked for within the days.' })
  done: number;

  @Field(() => Int, { description: 'Facilities whose days are over.' })
  of: number;

  @Field(() => Float, { nullable: true, description: 'Percent, rounded to 0.1; null: of nobody.' })
  rate: number | null;
}

@ObjectType('ReminderResultWindow', { description: 'What was done within so many days of the reminder.' })
export class ReminderResultWindowType {
  @Field(() => Int, { description: '7, 14 or 30 calendar days.' })
  days: number;

  @Field(() => ReminderShareType, { description: 'Those reminded.' })
  reminded: ReminderShareType;

  @Field(() => ReminderShareType, { description: 'Those drawn to be compared with, who got nothing.' })
  heldOut: ReminderShareType;

  @Field(() => Float, {
    nullable: true,
    description: 'Reminded less held out, in percentage points, to 0.1; null: one of the groups is nobody.',
  })
  uplift: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Lower end of its 95 % interval (Newcombe), in points.',
  })
  lower: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of its 95 % interval, in points.' })
  upper: number | null;

  @Field(() => ReminderVerdictEnum, { description: 'What that allows to say.' })
  verdict: Verdict;
}

@ObjectType('ReminderResult', {
  description: 'Does a rule or campaign work? Against those held out at random.',
})
export class ReminderResultType {
  @Field(() => Int, { nullable: true, description: 'ReminderRule.id; null: a campaign.' })
  ruleId: number | null;

  @Field(() => Int, { nullable: true, description: 'ReminderCampaign.id; null: a rule.' })
  campaignId: number | null;

  @Field(() => String, { description: 'Name of the rule or campaign.' })
  name: string;

  @Field(() => ReminderConditionEnum, {
    nullable: true,
    description: 'What is asked for; null: nothing that could be counted.',
  })
  condition: ReminderCondition | null;

  @Field(() => Int, { description: 'Drawn so far to be reminded, also those whose days are not over.' })
  drawnReminded: number;

  @Field(() => Int, { description: 'Drawn so far to be held out.' })
  drawnHeldOut: number;

  @Field(() => [ReminderResultWindowType], { description: '7, 14 and 30 days; empty without a condition.' })
  windows: ReminderResultWindowType[];
}

@ObjectType('ReminderResultRow', { description: 'A facility behind a number of the results.' })
export class ReminderResultRowType {
  @Field(() => Int, { description: 'Facility.id.' })
  facilityId: number;

  @Field(() => String, { description: 'Code, 10 digits.' })
  code: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => DateTimeScalar, { description: 'Drawn, on the domain clock.' })
  drawnAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'What was asked for became known; null: not within 30 days, or it is a qualification check.',
  })
  doneAt: Date | null;
}

@ObjectType('ReminderResultRowPage', { description: 'Facilities behind a number of the results.' })
export class ReminderResultRowPageType {
  @Field(() => [ReminderResultRowType], { description: 'A page, in the order of Facility.id.' })
  nodes: ReminderResultRowType[];

  @Field(() => Int, { description: 'Rows of all pages.' })
  totalCount: number;

  @Field(() => String, { nullable: true, description: 'For `after`; null: this is the last page.' })
  nextCursor: string | null;
}

@ArgsType()
export class ReminderResultRowsArgs {
  @Field(() => Int, { nullable: true, description: 'ReminderRule.id, or …' })
  ruleId?: number | null;

  @Field(() => Int, { nullable: true, description: '… ReminderCampaign.id.' })
  campaignId?: number | null;

  @Field(() => Boolean, { description: 'true: those held out; false: those reminded.' })
  heldOut: boolean;

  @Field(() => Int, {
    nullable: true,
    description: '7, 14 or 30: only whose days are over; null: all drawn.',
  })
  days?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only those who did it within these days.' })
  doneOnly: boolean;

  @Field(() => Int, { defaultValue: 50, description: 'Rows of the page, 1 … 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'nextCursor of the page before.' })
  after?: string | null;
}
