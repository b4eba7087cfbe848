import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { FacilityType } from '#facility';
import {
  SCENARIO_KINDS,
  type BandColumns,
  type ForecastMilestone,
  type Gain,
  type ScenarioChange,
  type ScenarioKind,
} from '#forecast';
import { VendorType } from '../facility/vendor.types.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { describe, enumOf } from '../graphql/enum-of.js';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';
import { FacilityTypeEnum } from '../graphql/vocabulary.types.js';
import { ForecastMilestoneEnum, ForecastOriginType } from './forecast.types.js';

export const ScenarioKindEnum = enumOf<ScenarioKind>(SCENARIO_KINDS);
registerEnumType(ScenarioKindEnum, {
  name: 'ScenarioKind',
  description: 'What a scenario changes.',
  valuesMap: describe({
    VENDOR_CAPACITY:
      'A vendor sets up so many a business day. Needs vendorId and perBusinessDay (0 … 2,000).',
    SECOND_VENDOR:
      'A further vendor takes over, in order of contact, whom the present ones are unlikely to reach by the target day. Needs prefecture and perBusinessDay.',
    PCS_EARLIER: 'PCs that are waited for come earlier. Needs days (1 … 180).',
    CONTACT_NOW:
      'Who applied and has contacted no vendor does so today. prefecture: only there; left out: everywhere.',
    HELP_DESK:
      'A help desk moves so many facilities a business day: the ready without a start date first, then those that contacted nobody. Needs prefecture and perBusinessDay.',
    HOSPITALS_FIRST: 'Hospitals go to the head of every queue.',
  }),
});

@InputType('ScenarioChange', { description: 'One thing that is otherwise than it is.' })
export class ScenarioChangeInput implements ScenarioChange {
  @Field(() => ScenarioKindEnum, { description: 'What is changed.' })
  kind: ScenarioKind;

  @Field(() => Int, { nullable: true, description: 'Vendor.id.' })
  vendorId?: number | null;

  @Field(() => PrefectureCodeScalar, { nullable: true, description: 'JIS code.' })
  prefecture?: string | null;

  @Field(() => Float, { nullable: true, description: 'Facilities (施設) a business day.' })
  perBusinessDay?: number | null;

  @Field(() => Int, { nullable: true, description: 'Calendar days.' })
  days?: number | null;
}

@ObjectType('BandColumns', { description: 'Columns beside the days. Cumulative facilities (施設).' })
export class BandColumnsType implements BandColumns {
  @Field(() => [Int], { description: 'A tenth of the runs stay at or below.' })
  p10: readonly number[];

  @Field(() => [Int], { description: 'Half of the runs stay at or below.' })
  p50: readonly number[];

  @Field(() => [Int], { description: 'Nine in ten runs stay at or below.' })
  p90: readonly number[];
}

@ObjectType('ScenarioLine', { description: 'The forecast and what a scenario makes of it.' })
export class ScenarioLineType {
  @Field(() => FacilityTypeEnum, { nullable: true, description: 'Type the line is about; null: all.' })
  type: FacilityType | null;

  @Field(() => PrefectureCodeScalar, {
    nullable: true,
    description: 'Prefecture the line is about; null: all.',
  })
  prefecture: string | null;

  @Field(() => VendorType, { nullable: true, description: 'Vendor the line is about; null: all.' })
  vendor: VendorType | null;

  @Field(() => BandColumnsType, { description: 'The forecast, as Query.forecast has it.' })
  base: BandColumns;

  @Field(() => BandColumnsType, { description: 'With the changes.' })
  changed: BandColumns;
}

@ObjectType('ScenarioGain', {
  description:
    'What a scenario adds by the target day, facilities (施設), each run against the same run without it.',
})
export class ScenarioGainType implements Gain {
  @Field(() => Int, { description: 'A tenth of the runs add at most so many.' })
  p10: number;

  @Field(() => Int, { description: 'Half of the runs add at most so many.' })
  p50: number;

  @Field(() => Int, { description: 'Nine in ten runs add at most so many.' })
  p90: number;

  @Field(() => Float, { description: 'Mean over the runs: the expected effect.' })
  mean: number;
}

@ObjectType('Scenario', {
  description: 'What would be if. The forecast itself is never changed, and nothing is written.',
})
export class ScenarioType {
  @Field(() => ForecastOriginType, {
    nullable: true,
    description:
      'The forecast it is laid over: same runs, same seed. null: it is being made, ask again in some ten seconds.',
  })
  origin: ForecastOriginType | null;

  @Field(() => ForecastMilestoneEnum, { description: 'What is forecast.' })
  milestone: ForecastMilestone;

  @Field(() => [DateScalar], { description: 'The as-of day, every Sunday after it and the target day.' })
  days: readonly Day[];

  @Field(() => [ScenarioLineType], {
    description: 'Country, types in their order, prefectures by code, then the vendors it touches by id.',
  })
  lines: ScenarioLineType[];

  @Field(() => ScenarioGainType, {
    nullable: true,
    description: 'Of the country; null while there is no origin.',
  })
  gain: Gain | null;

  @Field(() => Int, { description: 'Facilities (施設) a change is about.' })
  concerned: number;
}
