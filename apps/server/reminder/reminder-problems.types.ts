import { ObjectType } from '@nestjs/graphql';
import { ProblemType } from '../graphql/problem.types.js';

@ObjectType('ReminderStaleProblem', {
  implements: () => [ProblemType],
  description: 'Somebody changed it since expectedVersion was read. Nothing was written.',
})
export class ReminderStaleProblemType extends ProblemType {}

@ObjectType('ReminderRefusedProblem', {
  implements: () => [ProblemType],
  description: 'It cannot be done as a whole: the state does not allow it, or nobody would be reached.',
})
export class ReminderRefusedProblemType extends ProblemType {}
