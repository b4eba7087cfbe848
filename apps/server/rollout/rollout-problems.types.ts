import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Milestone } from '#rollout';
import { ProblemType } from '../graphql/problem.types.js';
import { MilestoneEnum } from '../graphql/vocabulary.types.js';

@ObjectType('MilestoneOrderProblem', {
  implements: () => [ProblemType],
  description: "A prerequisite is missing, or the day lies before its prerequisite's.",
})
export class MilestoneOrderProblemType extends ProblemType {
  @Field(() => [MilestoneEnum], { description: 'What has to be there first, or lies in the way.' })
  missing: Milestone[];
}

@ObjectType('InputProblem', {
  implements: () => [ProblemType],
  description: 'A field of the input is not acceptable.',
})
export class InputProblemType extends ProblemType {
  @Field(() => String, { description: 'Name of the input field.' })
  field: string;
}

@ObjectType('StaleVersionProblem', {
  implements: () => [ProblemType],
  description: 'Somebody changed the facility since expectedVersion was read. Nothing was written.',
})
export class StaleVersionProblemType extends ProblemType {
  @Field(() => Int, { description: 'The version it has now.' })
  currentVersion: number;
}

@ObjectType('NotFoundProblem', {
  implements: () => [ProblemType],
  description: "No such thing in the viewer's scope; out of scope reads the same as absent.",
})
export class NotFoundProblemType extends ProblemType {}
