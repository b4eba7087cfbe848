import { ArgsType, Field } from '@nestjs/graphql';
import type { AdoptionGroup, AdoptionQuestion, Denominator, Measure } from '#adoption';
import { FacilityFilterInput } from '../facility/facility-filter.input.types.js';
import { AdoptionGroupEnum, DenominatorEnum, MeasureEnum } from '../graphql/vocabulary.types.js';
import { ViewPointArgs } from './view-point.args.types.js';

@ArgsType()
export class AdoptionArgs extends ViewPointArgs implements AdoptionQuestion {
  @Field(() => FacilityFilterInput, { nullable: true, description: 'Which facilities; default: all.' })
  filter?: FacilityFilterInput | null;

  @Field(() => AdoptionGroupEnum, { defaultValue: 'NATION', description: 'One cell for each of these.' })
  groupBy: AdoptionGroup;

  @Field(() => MeasureEnum, { defaultValue: 'APPLIED', description: 'What the numerators count.' })
  measure: Measure;

  @Field(() => DenominatorEnum, { defaultValue: 'OPEN', description: 'What the denominators count.' })
  denominator: Denominator;
}
