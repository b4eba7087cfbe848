import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Setting, SettingForm } from '#reminder';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { InputProblemType, NotFoundProblemType } from '../rollout/rollout-problems.types.js';
import { ReminderStatusCountType } from './campaign.types.js';
import { ReminderRefusedProblemType, ReminderStaleProblemType } from './reminder-problems.types.js';

@ObjectType('ReminderRetryCount', { description: 'Messages to be tried again, by why.' })
export class ReminderRetryCountType {
  @Field(() => String, { description: "The mail server's code, or the connection's." })
  code: string;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('ReminderHealth', { description: 'How sending goes.' })
export class ReminderHealthType {
  @Field(() => [ReminderStatusCountType], { description: 'Messages by what became of them.' })
  byStatus: ReminderStatusCountType[];

  @Field(() => Int, { description: 'Due by now and not on their way.' })
  waiting: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Of those the longest overdue, domain clock.' })
  oldestDueAt: Date | null;

  @Field(() => Int, { description: 'Claimed by processes that died; taken over within minutes.' })
  abandoned: number;

  @Field(() => Int, { description: 'Sent within the last hour of the domain clock.' })
  sentLastHour: number;

  @Field(() => Int, { description: 'Failed within the last hour of the domain clock.' })
  failedLastHour: number;

  @Field(() => [ReminderRetryCountType], { description: 'To be tried again.' })
  retrying: ReminderRetryCountType[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last sweep, system clock; null: none yet.' })
  sweptAt: Date | null;

  @Field(() => Boolean, { description: 'false: no mail server is set, messages stay in the outbox.' })
  mailServerSet: boolean;
}

@ObjectType('ReminderSettings', { description: 'What holds for all reminders.' })
export class ReminderSettingsType implements Setting {
  @Field(() => Int, { description: 'For expectedVersion.' })
  version: number;

  @Field(() => Int, { description: 'Messages leave from this hour of a Japan day …' })
  hourFrom: number;

  @Field(() => Int, { description: '… until this one, which is outside.' })
  hourUntil: number;

  @Field(() => Int, { description: 'Contacts of a facility at most, of all rules, campaigns and channels …' })
  contacts: number;

  @Field(() => Int, { description: '… in so many days; never two on one day.' })
  contactDays: number;

  @Field(() => Int, { nullable: true, description: 'Mails a minute; null: no limit.' })
  ratePerMinute: number | null;

  @Field(() => Int, { description: 'A campaign that reaches more needs a second person.' })
  approvalAbove: number;
}

@InputType('SaveReminderSettingsInput', { description: 'The settings as they are to be.' })
export class SaveReminderSettingsInput implements SettingForm {
  @Field(() => Int, { description: 'ReminderSettings.version as read.' })
  expectedVersion: number;

  @Field(() => Int, { description: '0 … 23' })
  hourFrom: number;

  @Field(() => Int, { description: '1 … 24, after hourFrom' })
  hourUntil: number;

  @Field(() => Int, { description: '1 … 50' })
  contacts: number;

  @Field(() => Int, { description: '1 … 90' })
  contactDays: number;

  @Field(() => Int, { nullable: true, description: '1 … 100,000; null: no limit.' })
  ratePerMinute: number | null;

  @Field(() => Int, { description: '0 or more' })
  approvalAbove: number;
}

@ObjectType('ReminderSettingsSaved', { description: 'The settings stand as they were sent.' })
export class ReminderSettingsSavedType {
  @Field(() => ReminderSettingsType, { description: 'As they are now.' })
  settings: ReminderSettingsType;
}

export const SaveReminderSettingsResult = createUnionType({
  name: 'SaveReminderSettingsResult',
  description: 'The settings, or why they were not saved.',
  types: () =>
    [
      ReminderSettingsSavedType,
      InputProblemType,
      ReminderStaleProblemType,
      ReminderRefusedProblemType,
      NotFoundProblemType,
    ] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
