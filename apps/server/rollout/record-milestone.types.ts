import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { FacilityObject } from '../facility/facility.types.js';
import {
  InputProblemType,
  MilestoneOrderProblemType,
  NotFoundProblemType,
  StaleVersionProblemType,
} from './rollout-problems.types.js';

@ObjectType('MilestoneRecorded', { description: 'The event was written.' })
export class MilestoneRecordedType {
  @Field(() => FacilityObject, { description: 'The facility as it is now.' })
  facility: FacilityObject;

  @Field(() => ID, { description: 'LogEntry.id of the event.' })
  event: string;

  @Field(() => [String], {
    description: 'Soft rules that were broken and recorded, in the language of Accept-Language.',
  })
  warnings: string[];
}

export const RecordMilestoneResult = createUnionType({
  name: 'RecordMilestoneResult',
  description: 'The event, or why it was not written.',
  types: () =>
    [
      MilestoneRecordedType,
      MilestoneOrderProblemType,
      InputProblemType,
      StaleVersionProblemType,
      NotFoundProblemType,
    ] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
