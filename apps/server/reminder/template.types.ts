import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { REMINDER_TOPIC_NAMES, REMINDER_TOPICS, type ReminderTopic } from '#reminder';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { describe, enumOf } from '../graphql/enum-of.js';
import { ProblemType } from '../graphql/problem.types.js';
import { InputProblemType, NotFoundProblemType } from '../rollout/rollout-problems.types.js';
import { ReminderRefusedProblemType, ReminderStaleProblemType } from './reminder-problems.types.js';

export const ReminderTopicEnum = enumOf<ReminderTopic>(REMINDER_TOPIC_NAMES);
registerEnumType(ReminderTopicEnum, {
  name: 'ReminderTopic',
  description: 'What a reminder is about: what its recipient can stop.',
  valuesMap: describe(
    Object.fromEntries(
      REMINDER_TOPIC_NAMES.map((topic) => [
        topic,
        `${REMINDER_TOPICS[topic].ja}: ${REMINDER_TOPICS[topic].en}`,
      ]),
    ) as Record<ReminderTopic, string>,
  ),
});

@ObjectType('ReminderTemplate', {
  description: 'What a reminder says, in both languages. Variables stand in braces.',
})
export class ReminderTemplateType {
  @Field(() => Int, { description: 'Id.' })
  id: number;

  @Field(() => String, { description: 'Unique; what rules and campaigns show.' })
  name: string;

  @Field(() => ReminderTopicEnum, { description: 'What it is about.' })
  topic: ReminderTopic;

  @Field(() => Boolean, { description: 'It goes also to those who stopped the topic.' })
  legalNotice: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why; stands under the text. null: it is no legal notice.',
  })
  legalReason: string | null;

  @Field(() => String, { description: 'Subject in Japanese.' })
  subjectJa: string;

  @Field(() => String, { description: 'Text in Japanese.' })
  bodyJa: string;

  @Field(() => String, { description: 'Subject in English.' })
  subjectEn: string;

  @Field(() => String, { description: 'Text in English.' })
  bodyEn: string;

  @Field(() => Int, { description: 'For expectedVersion.' })
  version: number;

  @Field(() => String, {
    nullable: true,
    description: 'Display name of who saved it last; null: as delivered.',
  })
  updatedBy: string | null;

  @Field(() => DateTimeScalar, { description: 'Saved last.' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Rules that send it.' })
  ruleCount: number;
}

@ObjectType('ReminderVariable', { description: 'A name that may stand in braces in a template.' })
export class ReminderVariableType {
  @Field(() => String, { description: 'In English templates: {facilityName}.' })
  name: string;

  @Field(() => String, { description: 'In Japanese templates: {施設名}.' })
  nameJa: string;

  @Field(() => Boolean, { description: 'Not every facility has it: write {業者|other words}.' })
  mayBeMissing: boolean;
}

@ObjectType('ReminderTemplateFault', { description: 'What keeps a template from being saved.' })
export class ReminderTemplateFaultType {
  @Field(() => String, { description: 'Name of the input field.' })
  field: string;

  @Field(() => String, { description: 'For people, in the language of Accept-Language.' })
  message: string;
}

@ObjectType('ReminderPreview', { description: 'A template as one facility would get it.' })
export class ReminderPreviewType {
  @Field(() => ID, { description: 'Facility.id.' })
  facilityId: string;

  @Field(() => String, { description: 'Name of the facility.' })
  facilityName: string;

  @Field(() => String, { description: 'Subject.' })
  subject: string;

  @Field(() => String, { description: 'Plain text. Links that open something by themselves are masked.' })
  text: string;

  @Field(() => String, { description: 'The same in HTML; links masked too.' })
  html: string;
}

@ObjectType('ReminderTemplateSaved', { description: 'The template stands as it was sent.' })
export class ReminderTemplateSavedType {
  @Field(() => ReminderTemplateType, { description: 'As it is now.' })
  template: ReminderTemplateType;
}

@ObjectType('ReminderTemplateProblem', {
  implements: () => [ProblemType],
  description:
    'The template cannot be sent as it is: every fault, in the order of the form. Nothing was saved.',
})
export class ReminderTemplateProblemType extends ProblemType {
  @Field(() => [ReminderTemplateFaultType], { description: 'What is wrong, and where.' })
  faults: ReminderTemplateFaultType[];
}

const resolveType = (value: { __typename: string }) => value.__typename;

export const SaveReminderTemplateResult = createUnionType({
  name: 'SaveReminderTemplateResult',
  description: 'The template, or why it was not saved.',
  types: () =>
    [
      ReminderTemplateSavedType,
      ReminderTemplateProblemType,
      InputProblemType,
      ReminderStaleProblemType,
      ReminderRefusedProblemType,
      NotFoundProblemType,
    ] as const,
  resolveType,
});

export const ReminderPreviewResult = createUnionType({
  name: 'ReminderPreviewResult',
  description: 'The message, or why there is none.',
  types: () => [ReminderPreviewType, ReminderTemplateProblemType, NotFoundProblemType] as const,
  resolveType,
});
