import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { ProblemType } from '../graphql/problem.types.js';
import { MeType } from './me.types.js';

@InputType('SignInInput', { description: 'Mail address and password.' })
export class SignInInput {
  @Field(() => String, { description: 'Mail address of the account.' })
  email: string;

  @Field(() => String, { description: 'Password.' })
  password: string;
}

@InputType('SetUpInput', { description: 'The first administrator of an empty, real database.' })
export class SetUpInput {
  @Field(() => String, { description: 'Token of the one-use link printed at the start.' })
  token: string;

  @Field(() => String, { description: 'Mail address to sign in with.' })
  email: string;

  @Field(() => String, { description: 'Password: 12 characters or more.' })
  password: string;

  @Field(() => String, { description: 'Name shown in the board.' })
  displayName: string;
}

@ObjectType('SignInProblem', {
  implements: () => [ProblemType],
  description:
    'Not signed in: wrong address or password (which of them is not said), too many attempts, too many at once ' +
    '(BUSY: try again), or a used link.',
})
export class SignInProblemType extends ProblemType {}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'Who is signed in now, or why nobody is.',
  types: () => [MeType, SignInProblemType] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
