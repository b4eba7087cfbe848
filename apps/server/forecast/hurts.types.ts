import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { KnowledgePoint, Measure, RecordStatus, FacilityFilter } from '#adoption';
import type { Day } from '#calendar';
import { STEPS, type Anomaly, type CurveGroup, type ProgressStep } from '#forecast';
import { VendorType } from '../facility/vendor.types.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { describe, enumOf } from '../graphql/enum-of.js';
import { KnowledgePointType } from '../graphql/knowledge-point.types.js';
import { MeasureEnum, RecordStatusEnum } from '../graphql/vocabulary.types.js';
import { SentenceFilterType, SentencePartType } from './sentence.types.js';

export const ProgressStepEnum = enumOf<ProgressStep>(STEPS);
registerEnumType(ProgressStepEnum, {
  name: 'ProgressStep',
  description: 'What those that applied wait for. Everybody not operating waits at exactly one step.',
  valuesMap: describe({
    CONTACT: 'From the application to the contact with a vendor (業者連絡待ち).',
    ORDER: 'From the contact to the order (発注待ち).',
    DELIVERY: 'From the order to the delivery of the reader (受取待ち).',
    SETUP: 'From order and delivery to READY (設定作業待ち).',
    START: 'From READY to the start of operation (運用開始待ち).',
  }),
});

export const CurveGroupEnum = enumOf<CurveGroup>(['TYPE', 'PREFECTURE', 'VENDOR', 'MONTH']);
registerEnumType(CurveGroupEnum, {
  name: 'CurveGroup',
  description: 'What lead times are compared by.',
  valuesMap: describe({
    TYPE: 'Type.',
    PREFECTURE: 'Prefecture.',
    VENDOR: 'Present vendor.',
    MONTH: 'Month of the application.',
  }),
});

export const AnomalyKindEnum = enumOf<Anomaly['kind']>([
  'STALLED_VENDOR',
  'BROKEN_PACE',
  'IMPOSSIBLE_ORDER',
  'SUDDEN_CANCELLATIONS',
]);
registerEnumType(AnomalyKindEnum, { name: 'AnomalyKind', description: 'What should not be.' });

@ObjectType({ isAbstract: true })
class ToldType {
  @Field(() => DateScalar, { description: 'The day it is about.' })
  asOf: Day;

  @Field(() => KnowledgePointType, { description: 'What was known.' })
  asKnownOn: KnowledgePoint;

  @Field(() => RecordStatusEnum, { description: 'Whether there is a record of the day.' })
  record: RecordStatus;
}

@ObjectType('FunnelBar', { description: 'Facilities (施設) that have come so far.' })
export class FunnelBarType {
  @Field(() => [MeasureEnum], { description: 'What they have; the list with `has` is as long as the count.' })
  has: readonly Measure[];

  @Field(() => Int, { description: 'How many.' })
  count: number;

  @Field(() => Float, { nullable: true, description: 'Share of the bar before, 0 … 1.' })
  conversion: number | null;
}

@ObjectType('FunnelStep', { description: 'A step and the waiting at it.' })
export class FunnelStepType {
  @Field(() => ProgressStepEnum, { description: 'Which.' })
  step: ProgressStep;

  @Field(() => Int, { description: 'Facilities (施設) that wait at it.' })
  waiting: number;

  @Field(() => SentenceFilterType, { description: 'Their list.' })
  waitingFilter: FacilityFilter;

  @Field(() => Float, { description: 'Calendar days they have waited so far, all together.' })
  waitedDays: number;

  @Field(() => Float, { description: 'Share of the waited days of all steps, 0 … 1.' })
  share: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Half get past it within so many calendar days (Kaplan–Meier, unfinished waits counted); null: not within what was seen.',
  })
  median: number | null;

  @Field(() => Int, { nullable: true, description: 'Three quarters do; null: not within what was seen.' })
  p75: number | null;

  @Field(() => Int, { description: 'Waits it was estimated from.' })
  cases: number;

  @Field(() => Int, { description: 'Of them finished.' })
  finished: number;
}

@ObjectType('Funnel', { description: 'The way of everybody, and where they wait.' })
export class FunnelType extends ToldType {
  @Field(() => [FunnelBarType], { description: 'From all open facilities to those operating.' })
  bars: readonly FunnelBarType[];

  @Field(() => [FunnelStepType], { description: 'In the order of the way.' })
  steps: readonly FunnelStepType[];

  @Field(() => ProgressStepEnum, {
    nullable: true,
    description: 'With the largest share of the waiting; null: nobody waits.',
  })
  bottleneck: ProgressStep | null;
}

@ObjectType('LeadCurve', { description: 'How long a step takes (Kaplan–Meier, unfinished waits counted).' })
export class LeadCurveType {
  @Field(() => String, {
    nullable: true,
    description: 'FacilityType, JIS code, Vendor.id or YYYY-MM; null: all together.',
  })
  key: string | null;

  @Field(() => VendorType, { nullable: true, description: 'The vendor, by vendor.' })
  vendor: VendorType | null;

  @Field(() => Int, { description: 'Waits it was estimated from.' })
  cases: number;

  @Field(() => Int, { description: 'Of them finished.' })
  finished: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Half are done within so many calendar days; null: not within what was seen.',
  })
  median: number | null;

  @Field(() => Int, { nullable: true, description: 'Three quarters are; null: not within what was seen.' })
  p75: number | null;

  @Field(() => [Float], { description: 'By whole weeks, 0 … 26: the share done, 0 … 1.' })
  finishedBy: readonly number[];

  @Field(() => SentenceFilterType, {
    nullable: true,
    description: 'List of the cases; null: months have none.',
  })
  filter: FacilityFilter | null;
}

@ObjectType('LeadCurves', {
  description: 'Lead times of a step, compared. Groups of fewer than 20 are left out.',
})
export class LeadCurvesType extends ToldType {
  @Field(() => ProgressStepEnum, { description: 'Which step.' })
  step: ProgressStep;

  @Field(() => [LeadCurveType], {
    description:
      'All together, then the groups, slowest first (by what is done after 13 weeks); months in order.',
  })
  curves: readonly LeadCurveType[];
}

@ObjectType('AnomalyTold', { description: 'Something that should not be, in a sentence.' })
export class AnomalyTold {
  @Field(() => AnomalyKindEnum, { description: 'What kind.' })
  kind: Anomaly['kind'];

  @Field(() => Int, { description: 'Facilities (施設) it is about; the order goes by it.' })
  weight: number;

  @Field(() => [SentencePartType], { description: 'The sentence.' })
  sentence: readonly SentencePartType[];
}

@ObjectType('Anomalies', {
  description: 'What should not be: stalled vendors, broken pace, impossible days, sudden cancellations.',
})
export class AnomaliesType extends ToldType {
  @Field(() => [AnomalyTold], { description: 'Largest first.' })
  anomalies: readonly AnomalyTold[];
}

@ObjectType('WeekChange', { description: 'Something that changed in a week, in a sentence.' })
export class WeekChangeType {
  @Field(() => String, { description: 'Stable name of the rule that wrote it.' })
  key: string;

  @Field(() => [SentencePartType], { description: 'The sentence.' })
  sentence: readonly SentencePartType[];
}

@ObjectType('WeekChanges', {
  description: 'What changed in the seven days until the as-of day (until yesterday where that is today).',
})
export class WeekChangesType extends ToldType {
  @Field(() => [WeekChangeType], { description: 'At most five.' })
  changes: readonly WeekChangeType[];
}
