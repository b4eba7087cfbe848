import { GraphQLError } from 'graphql';

/** What was thrown at first: a scalar's refusal is wrapped once by the value and once by the variable it came in. */
export function rootCause(error: GraphQLError): Error {
  let cause: Error = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}
