import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Measure } from '#adoption';
import type { Day } from '#calendar';
import type { FacilityType } from '#facility';
import { DateScalar } from '../graphql/date.scalar.js';
import { FacilityTypeEnum, MeasureEnum } from '../graphql/vocabulary.types.js';

@ObjectType('DeclarationFilter', {
  description: 'Filter of Query.facilities whose total is the value, asked with the asOf of the figure.',
})
export class DeclarationFilterType {
  @Field(() => [FacilityTypeEnum], { nullable: true, description: 'Types counted; null: all.' })
  types?: readonly FacilityType[] | null;

  @Field(() => [MeasureEnum], { nullable: true, description: 'What every facility counted holds.' })
  has?: readonly Measure[] | null;
}

@ObjectType('DeclarationFigure', {
  description:
    'A figure of the declaration of the intensive adoption period (集中導入開始宣言), computed from the log as it ' +
    'was known at the publication of 2021-07-09.',
})
export class DeclarationFigureType {
  @Field(() => String, { description: 'Stable name of the figure.' })
  key: string;

  @Field(() => DateScalar, { description: 'The day the figure is about.' })
  asOf: Day;

  @Field(() => Int, { description: 'The figure, in `unit`.' })
  value: number;

  @Field(() => Int, { nullable: true, description: 'What the rate is of; null where there is no rate.' })
  denominator?: number | null;

  @Field(() => Float, { nullable: true, description: 'Percent, rounded half up to 0.1.' })
  rate?: number | null;

  @Field(() => String, { description: 'As it was printed, in Japanese (約13万, 57.1%).' })
  published: string;

  @Field(() => String, { description: 'Unit of the value: 施設, 台, 枚, 県, 秒.' })
  unit: string;

  @Field(() => Boolean, { description: 'true: a cited constant, not computed from the log.' })
  constant: boolean;

  @Field(() => String, { description: 'Where the figure comes from, in Japanese.' })
  source: string;

  @Field(() => DeclarationFilterType, {
    nullable: true,
    description: 'Leads to its rows; null: it has none.',
  })
  filter?: DeclarationFilterType | null;
}
