import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ChangeFilter, FacilityFilter, Measure } from '#adoption';
import type { Day } from '#calendar';
import type { FacilityType } from '#facility';
import type { Blocker } from '#rollout';
import { DateScalar } from '../graphql/date.scalar.js';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';
import { BlockerEnum, FacilityTypeEnum, MeasureEnum } from '../graphql/vocabulary.types.js';

export const SentenceLanguageEnum = { JA: 'ja', EN: 'en' } as const;
registerEnumType(SentenceLanguageEnum, { name: 'SentenceLanguage', description: 'Language of sentences.' });

@ObjectType('SentenceChange', { description: 'What changed between a day and the as-of day.' })
export class SentenceChangeType implements ChangeFilter {
  @Field(() => MeasureEnum, { description: 'What was gained or lost.' })
  measure: Measure;

  @Field(() => DateScalar, { description: 'The earlier day.' })
  since: Day;
}

@ObjectType('SentenceFilter', {
  description: 'Filter of Query.facilities whose total is the number, asked with the asOf of the part.',
})
export class SentenceFilterType implements FacilityFilter {
  @Field(() => [FacilityTypeEnum], { nullable: true, description: 'Any of these types.' })
  types?: readonly FacilityType[] | null;

  @Field(() => [PrefectureCodeScalar], { nullable: true, description: 'Any of these JIS codes.' })
  prefectures?: readonly string[] | null;

  @Field(() => [MeasureEnum], { nullable: true, description: 'Every one of these holds.' })
  has?: readonly Measure[] | null;

  @Field(() => [MeasureEnum], { nullable: true, description: 'None of these holds.' })
  lacks?: readonly Measure[] | null;

  @Field(() => [Int], { nullable: true, description: 'Any of these vendors.' })
  vendors?: readonly number[] | null;

  @Field(() => [BlockerEnum], { nullable: true, description: 'Any of these reasons.' })
  blockers?: readonly Blocker[] | null;

  @Field(() => SentenceChangeType, { nullable: true, description: 'Gained since.' })
  gained?: ChangeFilter | null;

  @Field(() => SentenceChangeType, { nullable: true, description: 'Lost since.' })
  lost?: ChangeFilter | null;
}

@ObjectType('SentencePart', {
  description:
    'A piece of a sentence: words, a number that leads to as many rows, or a facility. Together they are the sentence.',
})
export class SentencePartType {
  @Field(() => String, { description: 'As it is read.' })
  text: string;

  @Field(() => SentenceFilterType, { nullable: true, description: 'Of a number: its rows.' })
  filter: FacilityFilter | null;

  @Field(() => DateScalar, { nullable: true, description: 'Of a number: the day of its rows.' })
  asOf: Day | null;

  @Field(() => String, { nullable: true, description: 'Of a facility: its code.' })
  facilityCode: string | null;
}
