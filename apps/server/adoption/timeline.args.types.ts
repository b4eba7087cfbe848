import { ArgsType, Field } from '@nestjs/graphql';
import type { AdoptionGroup, Denominator, Interval, Measure, TimelineQuestion } from '#adoption';
import type { Day } from '#calendar';
import { FacilityFilterInput } from '../facility/facility-filter.input.types.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { KnowledgePointIdScalar } from '../graphql/knowledge-point-id.scalar.js';
import {
  AdoptionGroupEnum,
  DenominatorEnum,
  IntervalEnum,
  MeasureEnum,
} from '../graphql/vocabulary.types.js';

@ArgsType()
export class TimelineArgs implements TimelineQuestion {
  @Field(() => FacilityFilterInput, { nullable: true, description: 'Which facilities; default: all.' })
  filter?: FacilityFilterInput | null;

  @Field(() => DateScalar, { description: 'First day.' })
  from: Day;

  @Field(() => DateScalar, { description: 'Last day, at most 1,100 days after the first.' })
  to: Day;

  @Field(() => IntervalEnum, { defaultValue: 'WEEK', description: 'Distance of the points.' })
  interval: Interval;

  @Field(() => KnowledgePointIdScalar, {
    nullable: true,
    description: 'Only what was known then; default: everything known now.',
  })
  asKnownOn?: string | null;

  @Field(() => AdoptionGroupEnum, {
    defaultValue: 'NATION',
    description: 'One line for each of these; NATION, TYPE, PREFECTURE or TYPE_AND_PREFECTURE.',
  })
  groupBy: AdoptionGroup;

  @Field(() => MeasureEnum, { defaultValue: 'APPLIED', description: 'What the numerators count.' })
  measure: Measure;

  @Field(() => DenominatorEnum, { defaultValue: 'OPEN', description: 'What the denominators count.' })
  denominator: Denominator;
}
