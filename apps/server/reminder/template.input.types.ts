import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type { Language, ReminderCondition, ReminderTopic } from '#reminder';
import { describe, enumOf } from '../graphql/enum-of.js';
import { ReminderConditionEnum } from './reminder-vocabulary.types.js';
import { ReminderTopicEnum } from './template.types.js';

export const ReminderLanguageEnum = enumOf<Language>(['ja', 'en']);
registerEnumType(ReminderLanguageEnum, {
  name: 'ReminderLanguage',
  description: 'Language of a message.',
  valuesMap: describe({ ja: 'Japanese', en: 'English' }),
});

@InputType('ReminderTextInput', { description: 'What a template says.' })
export class ReminderTextInput {
  @Field(() => String, { description: 'At most 100 characters, one line.' })
  name: string;

  @Field(() => ReminderTopicEnum, { description: 'What it is about.' })
  topic: ReminderTopic;

  @Field(() => Boolean, { description: 'It goes also to those who stopped the topic.' })
  legalNotice: boolean;

  @Field(() => String, { nullable: true, description: 'Why, with a legal notice.' })
  legalReason?: string | null;

  @Field(() => String, { description: 'Subject in Japanese, one line.' })
  subjectJa: string;

  @Field(() => String, { description: 'Text in Japanese, with {リンク} once.' })
  bodyJa: string;

  @Field(() => String, { description: 'Subject in English, one line.' })
  subjectEn: string;

  @Field(() => String, { description: 'Text in English, with {link} once.' })
  bodyEn: string;
}

@InputType('SaveReminderTemplateInput', { description: 'A template as it is to be.' })
export class SaveReminderTemplateInput extends ReminderTextInput {
  @Field(() => Int, { nullable: true, description: 'ReminderTemplate.id; null: a new one.' })
  id?: number | null;

  @Field(() => Int, { defaultValue: 0, description: 'ReminderTemplate.version as read; 0: a new one.' })
  expectedVersion: number;
}

@InputType('PreviewReminderTemplateInput', {
  description: 'A template, saved or not, and whom it is shown for.',
})
export class PreviewReminderTemplateInput extends ReminderTextInput {
  @Field(() => String, { description: 'Code of the facility, 10 digits.' })
  facilityCode: string;

  @Field(() => ReminderLanguageEnum, { description: 'In which language.' })
  language: Language;

  @Field(() => ReminderConditionEnum, {
    nullable: true,
    description: 'What is asked for: where {link} leads.',
  })
  condition?: ReminderCondition | null;
}
