import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { Cause } from '#qualification';
import { DateScalar } from '../graphql/date.scalar.js';
import { RegistrationCauseEnum } from './registration-vocabulary.types.js';

@ObjectType('QualityCause', {
  description: 'Rows (行) held for a cause; a row with two causes counts twice.',
})
export class QualityCauseType {
  @Field(() => RegistrationCauseEnum, { description: 'Stable name.' }) cause: Cause;
  @Field(() => String, { description: 'In the language of Accept-Language.' }) name: string;
}

@ObjectType('QualityWeek', { description: 'What was handed in in a week, Monday to Sunday.' })
export class QualityWeekType {
  @Field(() => DateScalar, { description: 'Its Monday.' }) monday: Day;
  @Field(() => Boolean, { description: 'false: it is not over.' }) complete: boolean;
  @Field(() => Int, { description: 'Rows handed in.' }) rows: number;
  @Field(() => Int, { description: 'Of them held, for whatever cause.' }) held: number;
  @Field(() => Float, { nullable: true, description: 'held of 10,000 rows; null: no rows.' })
  perTenThousand: number | null;
  @Field(() => [Int], { description: 'Rows held, one a cause, in the order of InsurerQuality.causes.' })
  causes: readonly number[];
}

@ObjectType('QualityInsurer', { description: 'What an insurer handed in in the weeks asked for.' })
export class QualityInsurerType {
  @Field(() => String, { description: '保険者番号.' }) insurerNumber: string;
  @Field(() => String, { description: 'Its name.' }) insurerName: string;
  @Field(() => Int, { description: 'Rows handed in.' }) rows: number;
  @Field(() => Int, { description: 'Of them held, for whatever cause.' }) held: number;
  @Field(() => Float, { nullable: true, description: 'held of 10,000 rows; null: no rows.' })
  perTenThousand: number | null;
  @Field(() => [Int], { description: 'Rows held, one a cause, in the order of InsurerQuality.causes.' })
  causes: readonly number[];
}

@ObjectType('InsurerQuality', {
  description:
    'Held rows by cause and week. Counts alone. The ministry sees all insurers, an insurer its own.',
})
export class InsurerQualityType {
  @Field(() => [QualityCauseType], { description: 'All causes, in the order of the counts.' })
  causes: QualityCauseType[];
  @Field(() => [QualityWeekType], { description: 'All insurers in scope together, one a week.' })
  weeks: readonly QualityWeekType[];
  @Field(() => [QualityInsurerType], { description: 'Most held of 10,000 rows first.' })
  insurers: readonly QualityInsurerType[];
  @Field(() => Int, { description: 'Held rows nobody has dealt with yet, of whatever week.' }) open: number;
}
