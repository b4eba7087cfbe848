import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Milestone } from '#rollout';
import { ProblemType } from '../graphql/problem.types.js';
import { MilestoneEnum } from '../graphql/vocabulary.types.js';
import { RecordMilestoneInput } from '../rollout/milestone.input.types.js';

@InputType('RecordMilestonesInput', { description: 'Milestones of many facilities.' })
export class RecordMilestonesInput {
  @Field(() => String, {
    description:
      'Of your choice, 8 to 100 printable ASCII characters; a new one for every new request. Sent again with the same ' +
      'rows it is answered as before and does nothing more; kept for a month.',
  })
  idempotencyKey: string;

  @Field(() => [RecordMilestoneInput], { description: '1 to 1,000 rows.' })
  rows: RecordMilestoneInput[];
}

@ObjectType('MilestoneRowResult', { description: 'What became of a row.' })
export class MilestoneRowResultType {
  @Field(() => String, { description: 'As in the row.' }) facilityCode: string;
  @Field(() => Boolean, { description: 'It stands in the log, newly or from before.' }) recorded: boolean;
  @Field(() => Boolean, { description: 'The log said so before: nothing was written.' }) repeated: boolean;
  @Field(() => ID, { nullable: true, description: 'LogEntry.id of the event.' }) event: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Facility.version after the row; of a stale one, as it is now.',
  })
  version: number | null;
  @Field(() => String, { nullable: true, description: 'Stable name of the problem.' }) code: string | null;
  @Field(() => String, { nullable: true, description: 'Input field of the problem.' }) field: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The problem for people, in the language of Accept-Language.',
  })
  message: string | null;
  @Field(() => [MilestoneEnum], { description: 'Prerequisites that are missing or later.' })
  missing: Milestone[];
  @Field(() => [String], { description: 'Soft rules that were broken and recorded.' }) warnings: string[];
}

@ObjectType('MilestonesRecorded', {
  description: 'Every row was answered; refused ones kept no other from being recorded.',
})
export class MilestonesRecordedType {
  @Field(() => Boolean, {
    description: 'The key was used before with these rows: this is the answer of then.',
  })
  repeated: boolean;
  @Field(() => [MilestoneRowResultType], { description: 'One a row, in order.' })
  results: MilestoneRowResultType[];
}

@ObjectType('BulkProblem', { implements: () => [ProblemType], description: 'Nothing was done.' })
export class BulkProblemType extends ProblemType {}

export const RecordMilestonesResult = createUnionType({
  name: 'RecordMilestonesResult',
  description: 'Results by row, or why nothing was done.',
  types: () => [MilestonesRecordedType, BulkProblemType] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
