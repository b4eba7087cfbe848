import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { Coverage, ForecastScores, PastForecast } from '#forecast';
import { DateScalar } from '../graphql/date.scalar.js';

@ObjectType('PastForecast', {
  description:
    'A forecast made from what was known on a past day, beside what became of it. Unit: facilities (施設) that reached the milestone after that day.',
})
export class PastForecastType implements PastForecast {
  @Field(() => DateScalar, { description: 'The day it is made as of.' })
  origin: Day;

  @Field(() => Int, { description: 'Weeks ahead: 4, 8 or 13.' })
  weeks: number;

  @Field(() => Int, { description: 'Lower end of the band.' })
  p10: number;

  @Field(() => Int, { description: 'Middle.' })
  p50: number;

  @Field(() => Int, { description: 'Upper end of the band.' })
  p90: number;

  @Field(() => Int, { description: 'What became of it, as known now.' })
  actual: number;

  @Field(() => Boolean, { description: 'It fell into the band, ends included.' })
  inBand: boolean;
}

@ObjectType('ForecastCoverage', { description: 'All vendors and past days at one horizon.' })
export class ForecastCoverageType implements Coverage {
  @Field(() => Int, { description: 'Weeks ahead.' })
  weeks: number;

  @Field(() => Int, { description: 'Pairs of a vendor with a queue and a day.' })
  cases: number;

  @Field(() => Int, { description: 'Of them within P10 to P90; 80 % were meant to be.' })
  inBand: number;

  @Field(() => Float, { nullable: true, description: 'The same in percent; null: no cases.' })
  inBandRate: number | null;

  @Field(() => Float, { description: 'Mean distance of P50 from what became, facilities.' })
  meanError: number;

  @Field(() => Float, { description: 'Mean of P50 less what became: above 0 the forecasts were too high.' })
  bias: number;

  @Field(() => Float, { description: 'Mean of what became, facilities.' })
  meanActual: number;
}

@ObjectType('ForecastScores', { description: 'How forecasts of past weeks came out.' })
export class ForecastScoresType implements ForecastScores {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day looked at; null: being made, ask again in half a minute.',
  })
  asOf: Day | null;

  @Field(() => [PastForecastType], { description: 'By day, then weeks.' })
  past: readonly PastForecastType[];

  @Field(() => [ForecastCoverageType], { description: 'Over all vendors, by weeks.' })
  coverage: readonly ForecastCoverageType[];
}
