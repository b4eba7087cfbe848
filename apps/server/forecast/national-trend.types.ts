import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import { DateScalar } from '../graphql/date.scalar.js';

@ObjectType('PublishedCount', { description: 'A published national count.' })
export class PublishedCountType {
  @Field(() => DateScalar, { description: 'The day it is about.' })
  day: Day;

  @Field(() => Int, { description: 'Facilities operating (施設).' })
  operating: number;
}

@ObjectType('TrendBand', { description: 'Facilities operating in the whole country on a day, as a range.' })
export class TrendBandType {
  @Field(() => DateScalar, { description: 'The day.' })
  day: Day;

  @Field(() => Int, { description: 'A tenth of the runs stay at or below.' })
  p10: number;

  @Field(() => Int, { description: 'Half of the runs stay at or below.' })
  p50: number;

  @Field(() => Int, { description: 'Nine in ten runs stay at or below.' })
  p90: number;
}

@ObjectType('NationalTrend', {
  description:
    '全国傾向（公表値）: facilities operating, from the national counts published up to the declaration and nothing else.',
})
export class NationalTrendType {
  @Field(() => DateScalar, { description: 'Day of the last count used.' })
  asOf: Day;

  @Field(() => Int, { description: 'Seed of the random numbers.' })
  seed: number;

  @Field(() => Int, { description: 'Runs.' })
  runs: number;

  @Field(() => [PublishedCountType], { description: 'The counts used.' })
  published: readonly PublishedCountType[];

  @Field(() => [TrendBandType], {
    description: 'Every seventh day, the target day 2021-09-30 and 2022-01-31.',
  })
  bands: readonly TrendBandType[];
}
