import { ArgsType, Field, Int } from '@nestjs/graphql';
import type { FacilityOrder, FacilityQuestion } from '#adoption';
import { ViewPointArgs } from '../adoption/view-point.args.types.js';
import { FacilityOrderEnum } from '../graphql/vocabulary.types.js';
import { FacilityFilterInput } from './facility-filter.input.types.js';

@ArgsType()
export class FacilitiesArgs extends ViewPointArgs implements FacilityQuestion {
  @Field(() => FacilityFilterInput, {
    nullable: true,
    description: 'Which facilities; default: all in scope.',
  })
  filter?: FacilityFilterInput | null;

  @Field(() => FacilityOrderEnum, { defaultValue: 'CODE', description: 'Order of the list.' })
  order: FacilityOrder;

  @Field(() => Int, { defaultValue: 50, description: 'Rows of the page, 1 … 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'endCursor or cursor of the row before the page.' })
  after?: string | null;
}

@ArgsType()
export class FacilityArgs extends ViewPointArgs {
  @Field(() => String, {
    description: 'Code: 10 digits, or 9 without fee table; a former code leads here too.',
  })
  code: string;
}
