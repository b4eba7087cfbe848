import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Adoption, AdoptionCell, Denominator, KnowledgePoint, Measure, RecordStatus } from '#adoption';
import type { Day } from '#calendar';
import type { FacilityType } from '#facility';
import type { Stage } from '#rollout';
import { DateScalar } from '../graphql/date.scalar.js';
import { KnowledgePointType } from '../graphql/knowledge-point.types.js';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';
import {
  DenominatorEnum,
  FacilityTypeEnum,
  MeasureEnum,
  RecordStatusEnum,
  StageEnum,
} from '../graphql/vocabulary.types.js';

@ObjectType('AdoptionCell', {
  description:
    'One figure: facilities that hold the measure, of how many. Group fields that were not asked for are null.',
})
export class AdoptionCellType implements AdoptionCell {
  @Field(() => FacilityTypeEnum, { nullable: true, description: 'Type the cell is about.' })
  type: FacilityType | null;

  @Field(() => PrefectureCodeScalar, { nullable: true, description: 'The prefecture the cell is about.' })
  prefecture: string | null;

  @Field(() => Int, { nullable: true, description: 'Id of the vendor; null also for "no vendor".' })
  vendor: number | null;

  @Field(() => StageEnum, { nullable: true, description: 'Stage the cell is about.' })
  stage: Stage | null;

  @Field(() => Int, { description: 'Facilities (施設) that hold the measure on the as-of day.' })
  numerator: number;

  @Field(() => Int, { description: 'Facilities (施設) of the denominator in the same cell.' })
  denominator: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Percent, rounded half up to 0.1; null where the denominator is 0.',
  })
  rate: number | null;
}

@ObjectType('Adoption', { description: "Figures of one day. Source: the facilities' milestone log." })
export class AdoptionType implements Adoption {
  @Field(() => DateScalar, { description: 'The day the figures are about (基準日).' })
  asOf: Day;

  @Field(() => KnowledgePointType, { description: 'What was known when they were counted.' })
  asKnownOn: KnowledgePoint;

  @Field(() => RecordStatusEnum, { description: 'Anything but RECORDED: no figures (記録なし).' })
  record: RecordStatus;

  @Field(() => MeasureEnum, { description: 'What the numerators count.' })
  measure: Measure;

  @Field(() => DenominatorEnum, { description: 'What the denominators count.' })
  denominator: Denominator;

  @Field(() => [AdoptionCellType], {
    description: 'Empty unless RECORDED. Types in their fixed order, prefectures by code.',
  })
  cells: AdoptionCell[];
}
