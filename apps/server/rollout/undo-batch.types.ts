import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { FacilityObject } from '../facility/facility.types.js';
import { NotFoundProblemType } from './rollout-problems.types.js';

@ObjectType('BatchUndone', { description: 'Events of the batch were retracted.' })
export class BatchUndoneType {
  @Field(() => Int, { description: 'Batch that was undone.' })
  batch: number;

  @Field(() => Int, { description: 'Events (件) retracted.' })
  retracted: number;

  @Field(() => Int, { description: 'Facilities left out because something newer was said about them.' })
  leftOutCount: number;

  @Field(() => [FacilityObject], { description: 'The first 100 of the facilities left out.' })
  leftOut: FacilityObject[];
}

export const UndoBatchResult = createUnionType({
  name: 'UndoBatchResult',
  description: 'What was undone, or that there is no such batch in scope.',
  types: () => [BatchUndoneType, NotFoundProblemType] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
