import { Field, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import { DateScalar } from '../graphql/date.scalar.js';

@ObjectType('FacilityCode', {
  description: 'A code with the days it was valid; a facility that moves or incorporates gets a new one.',
})
export class FacilityCodeType {
  @Field(() => String, { description: '10 digits.' })
  code: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null: since before the log.' })
  validFrom: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day it is no longer valid; null: it is.' })
  validUntil: Day | null;
}
