import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NotFoundProblemType } from '../rollout/rollout-problems.types.js';
import { WorkRowType } from './work-row.types.js';

@ObjectType('WorkRowResult', { description: 'What became of a row.' })
export class WorkRowResultType {
  @Field(() => String, { description: 'As in the row.' })
  facilityCode: string;

  @Field(() => Boolean, { description: 'It stands in the log, newly or from before.' })
  recorded: boolean;

  @Field(() => [ID], {
    description: 'LogEntry.id of the events written, to take them back; empty: said before.',
  })
  events: string[];

  @Field(() => WorkRowType, { nullable: true, description: 'The facility as it is now; null: not yours.' })
  row: WorkRowType | null;

  @Field(() => String, { nullable: true, description: 'Stable name of the problem; null: none.' })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'Input field of the problem.' })
  field: string | null;

  @Field(() => String, { nullable: true, description: 'The problem, in the language of Accept-Language.' })
  message: string | null;

  @Field(() => Int, { nullable: true, description: 'PASS_REASON_NEEDED: how many would be passed over.' })
  overtaken: number | null;

  @Field(() => [String], { description: 'Soft rules that were broken and recorded.' })
  warnings: string[];
}

@ObjectType('WorkRecorded', { description: 'Every row was answered.' })
export class WorkRecordedType {
  @Field(() => [WorkRowResultType], { description: 'One a row, in order.' })
  results: WorkRowResultType[];
}

export const WorkResult = createUnionType({
  name: 'WorkResult',
  description: 'Results by row, or that none of it is the viewer’s.',
  types: () => [WorkRecordedType, NotFoundProblemType] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
