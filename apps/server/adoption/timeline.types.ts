import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type {
  AdoptionTimeline,
  Denominator,
  Interval,
  KnowledgePoint,
  Measure,
  TimelineSeries,
} from '#adoption';
import type { Day } from '#calendar';
import type { FacilityType } from '#facility';
import { DateScalar } from '../graphql/date.scalar.js';
import { KnowledgePointType } from '../graphql/knowledge-point.types.js';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';
import { DenominatorEnum, FacilityTypeEnum, IntervalEnum, MeasureEnum } from '../graphql/vocabulary.types.js';

@ObjectType('TimelineSeries', {
  description:
    'One line of a series as columns beside AdoptionTimeline.days; null where the log has no record.',
})
export class TimelineSeriesType implements TimelineSeries {
  @Field(() => FacilityTypeEnum, { nullable: true, description: 'Type the line is about; null: all.' })
  type: FacilityType | null;

  @Field(() => PrefectureCodeScalar, {
    nullable: true,
    description: 'The prefecture the line is about; null: all.',
  })
  prefecture: string | null;

  @Field(() => [Int], { nullable: 'items', description: 'Facilities (施設) that hold the measure, by day.' })
  numerators: (number | null)[];

  @Field(() => [Int], { nullable: 'items', description: 'Facilities (施設) of the denominator, by day.' })
  denominators: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'Percent, rounded half up to 0.1, by day.' })
  rates: (number | null)[];
}

@ObjectType('AdoptionTimeline', { description: "Figures over time. Source: the facilities' milestone log." })
export class AdoptionTimelineType implements AdoptionTimeline {
  @Field(() => KnowledgePointType, { description: 'What was known when they were counted.' })
  asKnownOn: KnowledgePoint;

  @Field(() => IntervalEnum, { description: 'Distance of the points.' })
  interval: Interval;

  @Field(() => MeasureEnum, { description: 'What the numerators count.' })
  measure: Measure;

  @Field(() => DenominatorEnum, { description: 'What the denominators count.' })
  denominator: Denominator;

  @Field(() => [DateScalar], {
    description: 'Last day of each interval (weeks end on Sunday); the last one is cut at `to` or today.',
  })
  days: Day[];

  @Field(() => [Boolean], { description: 'false: the interval is not over, draw it as unfinished. By day.' })
  complete: boolean[];

  @Field(() => [TimelineSeriesType], { description: 'One for each group, in the order of AdoptionGroup.' })
  series: TimelineSeries[];
}
