import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { KnowledgePoint, RecordStatus } from '#adoption';
import type { ForecastGroup, ForecastMilestone, LeadTime } from '#forecast';
import type { Day } from '#calendar';
import type { FacilityType } from '#facility';
import { VendorType } from '../facility/vendor.types.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { describe, enumOf } from '../graphql/enum-of.js';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';
import { FacilityTypeEnum, RecordStatusEnum } from '../graphql/vocabulary.types.js';
import { KnowledgePointType } from '../graphql/knowledge-point.types.js';

export const ForecastGroupEnum = enumOf<ForecastGroup>(['NATION', 'TYPE', 'PREFECTURE', 'VENDOR']);
registerEnumType(ForecastGroupEnum, {
  name: 'ForecastGroup',
  description: 'What a forecast has a line for.',
});

export const ForecastMilestoneEnum = enumOf<ForecastMilestone>(['READY', 'OPERATING']);
registerEnumType(ForecastMilestoneEnum, {
  name: 'ForecastMilestone',
  description: 'What is forecast.',
  valuesMap: describe({ READY: '準備完了', OPERATING: '運用開始' }),
});

export const LeadTimeStepEnum = enumOf<LeadTime['step']>(['ORDER', 'DELIVERY', 'BLOCKER', 'START']);
registerEnumType(LeadTimeStepEnum, {
  name: 'LeadTimeStep',
  description: 'A wait that the forecast draws.',
  valuesMap: describe({
    ORDER: 'From the contact with a vendor to the order.',
    DELIVERY: 'From the application to the delivery of the reader.',
    BLOCKER: 'From a blocker (滞留理由) to its end.',
    START: 'From READY to the start of operation.',
  }),
});

@ObjectType('LeadTimeEstimate', {
  description:
    'A lead time as estimated from the last 8 weeks of the log, unfinished waits counted (Kaplan–Meier).',
})
export class LeadTimeEstimateType implements LeadTime {
  @Field(() => LeadTimeStepEnum, { description: 'Which wait.' })
  step: LeadTime['step'];

  @Field(() => Int, {
    nullable: true,
    description: 'Median, calendar days; null: half never finished within what was seen.',
  })
  median: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Nine in ten finish within so many calendar days; null: not within what was seen.',
  })
  p90: number | null;

  @Field(() => Int, { description: 'Waits it was estimated from.' })
  cases: number;

  @Field(() => Int, { description: 'Of them finished.' })
  finished: number;
}

@ObjectType('PlannedMonthTrust', {
  description: 'How far answers to the planned-month question came true. Unit: facilities (施設).',
})
export class PlannedMonthTrustType {
  @Field(() => Int, { description: 'Answered.' })
  answered: number;

  @Field(() => Int, { description: 'Named a month that is over.' })
  due: number;

  @Field(() => Int, { description: 'Of those, ready by its end.' })
  kept: number;

  @Field(() => Float, {
    description:
      'How much likelier one in a queue is ready whose month is over than one whose month is to come; 1: the answer says nothing.',
  })
  lift: number;
}

@ObjectType('ForecastOrigin', { description: 'How a forecast came to be.' })
export class ForecastOriginType {
  @Field(() => DateScalar, { description: 'The log is read as of this day (its end).' })
  asOf: Day;

  @Field(() => DateTimeScalar, { description: 'When it was computed, on the system clock.' })
  computedAt: Date;

  @Field(() => Boolean, { description: 'The log has changed since; a newer one is being made.' })
  outdated: boolean;

  @Field(() => Int, {
    description: 'Seed of the random numbers: the same log and seed give the same figures.',
  })
  seed: number;

  @Field(() => Int, { description: 'Runs of the simulation.' })
  runs: number;

  @Field(() => DateScalar, { description: 'The day the chances are about, 2021-09-30.' })
  targetDay: Day;

  @Field(() => Float, { description: 'Growth of the national pace a week (of its logarithm), as estimated.' })
  weeklyGrowth: number;

  @Field(() => [LeadTimeEstimateType], { description: 'Lead times it draws from.' })
  leadTimes: LeadTimeEstimateType[];

  @Field(() => PlannedMonthTrustType, {
    description: 'How far planned months can be trusted; they move no figure of it.',
  })
  plannedMonths: PlannedMonthTrustType;
}

@ObjectType('ForecastSeries', {
  description: 'One line of a forecast as columns beside Forecast.days. Cumulative facilities (施設).',
})
export class ForecastSeriesType {
  @Field(() => FacilityTypeEnum, { nullable: true, description: 'Type the line is about; null: all.' })
  type: FacilityType | null;

  @Field(() => PrefectureCodeScalar, {
    nullable: true,
    description: 'Prefecture the line is about; null: all.',
  })
  prefecture: string | null;

  @Field(() => VendorType, { nullable: true, description: 'Vendor the line is about; null: all.' })
  vendor: VendorType | null;

  @Field(() => Int, {
    description: 'Reached by the as-of day, as far as it is known; the bands allow for late reports.',
  })
  now: number;

  @Field(() => [Int], { description: 'A tenth of the runs stay at or below.' })
  p10: readonly number[];

  @Field(() => [Int], { description: 'Half of the runs stay at or below.' })
  p50: readonly number[];

  @Field(() => [Int], { description: 'Nine in ten runs stay at or below.' })
  p90: readonly number[];

  @Field(() => Int, {
    nullable: true,
    description: 'Facilities that plan to introduce by the target month; null: the line is of a vendor.',
  })
  plannedByTarget: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of the runs that reach as many by the target day, 0 … 1; null: the line is of a vendor.',
  })
  planChance: number | null;
}

@ObjectType('Forecast', {
  description:
    '業者別（ログ）: what the vendors’ queues can deliver, from the milestone log alone. Computed, promised by nobody; of the demo, invented.',
})
export class ForecastType {
  @Field(() => RecordStatusEnum, { description: 'Anything but RECORDED: there is no forecast of that day.' })
  record: RecordStatus;

  @Field(() => KnowledgePointType, { description: 'What was known when it was made.' })
  asKnownOn: KnowledgePoint;

  @Field(() => ForecastOriginType, {
    nullable: true,
    description: 'How it came to be; null: the first one is being made, ask again in some ten seconds.',
  })
  origin: ForecastOriginType | null;

  @Field(() => ForecastMilestoneEnum, { description: 'What is forecast.' })
  milestone: ForecastMilestone;

  @Field(() => [DateScalar], { description: 'The as-of day, every Sunday after it and the target day.' })
  days: readonly Day[];

  @Field(() => [ForecastSeriesType], {
    description: 'Lines; types in their order, prefectures by code, vendors by id.',
  })
  series: ForecastSeriesType[];
}

@ObjectType('ExpectedDays', { description: 'When something is reached: a range, no promise.' })
export class ExpectedDaysType {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Reached by then in a tenth of the runs; null: later than the horizon of 29 weeks.',
  })
  p10: Day | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Reached by then in half of the runs; null: later.',
  })
  p50: Day | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Reached by then in nine of ten runs; null: later.',
  })
  p90: Day | null;

  @Field(() => Float, { description: 'Share of the runs that reach it by the target day, 0 … 1.' })
  chance: number;
}

@ObjectType('VendorPace', { description: 'What was seen of a vendor and what the forecast makes of it.' })
export class VendorPaceType {
  @Field(() => VendorType, { description: 'Who; its capacity is what it says, not what was seen.' })
  vendor: VendorType;

  @Field(() => Int, { description: 'Contacted it and are not ready.' })
  queue: number;

  @Field(() => Int, { description: 'Set up in the last 12 weeks.' })
  done: number;

  @Field(() => Int, {
    description: 'Business days of these weeks on which somebody in its queue could be set up.',
  })
  exposedDays: number;

  @Field(() => Float, { description: 'Facilities a business day as estimated.' })
  pace: number;

  @Field(() => Float, { description: 'Facilities a business day that its size and region alone would say.' })
  priorPace: number;

  @Field(() => Float, { description: '0 … 1: how much of the estimate is prior; the rest is its own data.' })
  priorShare: number;

  @Field(() => ExpectedDaysType, {
    nullable: true,
    description:
      'When as many are set up as stand in the queue now, and their mean chance by the target day; null: nobody waits.',
  })
  finish: ExpectedDaysType | null;
}

@ObjectType('VendorPaces', { description: 'Observed and estimated paces of vendors.' })
export class VendorPacesType {
  @Field(() => ForecastOriginType, { nullable: true, description: 'null: the first forecast is being made.' })
  origin: ForecastOriginType | null;

  @Field(() => [VendorPaceType], { description: 'Vendors one may see, by id.' })
  rows: VendorPaceType[];
}

@ObjectType('FacilityForecast', { description: 'What the queues say of one facility.' })
export class FacilityForecastType {
  @Field(() => ID, { description: 'Facility.id.' })
  facilityId: number;

  @Field(() => ForecastOriginType, { nullable: true, description: 'null: the first forecast is being made.' })
  origin: ForecastOriginType | null;

  @Field(() => ExpectedDaysType, { nullable: true, description: '準備完了; null: is ready, or in no queue.' })
  ready: ExpectedDaysType | null;

  @Field(() => ExpectedDaysType, {
    nullable: true,
    description: '運用開始; null: operating, or in no queue.',
  })
  operating: ExpectedDaysType | null;
}
