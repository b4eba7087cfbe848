import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FacilityObject } from '../facility/facility.types.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { ProblemType } from '../graphql/problem.types.js';
import { InputProblemType, NotFoundProblemType } from '../rollout/rollout-problems.types.js';
import { PersonType } from './enquiry.types.js';

@ObjectType('Assignment', {
  description: 'Who at the ministry follows a facility up. For the ministry alone.',
})
export class AssignmentType {
  @Field(() => PersonType, { nullable: true, description: 'Who; null: given back.' })
  assignee: PersonType | null;

  @Field(() => DateTimeScalar, { description: 'Since when, on the domain clock.' })
  assignedAt: Date;

  @Field(() => Int, { description: 'For expectedVersion; a facility never assigned counts as 0.' })
  version: number;
}

@ObjectType('FollowUpNote', { description: 'A note about following a facility up. For the ministry alone.' })
export class FollowUpNoteType {
  @Field(() => Int, { description: 'Id.' })
  id: number;

  @Field(() => Int, { description: 'For expectedVersion.' })
  version: number;

  @Field(() => String, { description: 'The note.' })
  text: string;

  @Field(() => String, { description: 'Display name of who wrote it.' })
  by: string;

  @Field(() => DateTimeScalar, { description: 'When, on the domain clock.' })
  writtenAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last changed; null: never.' })
  changedAt: Date | null;
}

@ObjectType('FollowUpAssigned', {
  description: 'Who has been assigned; what somebody else changed meanwhile is left.',
})
export class FollowUpAssignedType {
  @Field(() => [FacilityObject], { description: 'Assigned as asked for.' })
  facilities: FacilityObject[];

  @Field(() => [FacilityObject], {
    description: 'Somebody else assigned these since expectedVersion was read.',
  })
  stale: FacilityObject[];

  @Field(() => String, {
    nullable: true,
    description: 'What to say about the stale ones; null: there are none.',
  })
  message: string | null;
}

@ObjectType('FollowUpNoteWritten', { description: 'The note stands there.' })
export class FollowUpNoteWrittenType {
  @Field(() => FollowUpNoteType, { description: 'As it is now.' })
  note: FollowUpNoteType;

  @Field(() => [String], { description: 'What to look at, in the language of Accept-Language.' })
  warnings: string[];
}

@ObjectType('FollowUpNoteStaleProblem', {
  implements: () => [ProblemType],
  description: 'Somebody changed the note since expectedVersion was read. Nothing was written.',
})
export class FollowUpNoteStaleProblemType extends ProblemType {
  @Field(() => ID, { description: 'Id of the note.' })
  note: string;
}

export const AssignFollowUpResult = createUnionType({
  name: 'AssignFollowUpResult',
  description: 'What was assigned, or why nothing was.',
  types: () => [FollowUpAssignedType, InputProblemType, NotFoundProblemType] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});

export const FollowUpNoteResult = createUnionType({
  name: 'FollowUpNoteResult',
  description: 'The note, or why it was not written.',
  types: () =>
    [FollowUpNoteWrittenType, FollowUpNoteStaleProblemType, InputProblemType, NotFoundProblemType] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
