import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** The id under which the server logged a failure, if the answer carried one. Nothing else of an error is shown. */
export function failureId(error: unknown): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  for (const { extensions } of error.errors) {
    const id = extensions?.failureId ?? extensions?.id ?? extensions?.requestId;
    if (typeof id === 'string') return id;
  }
  return null;
}

/** Whether the answer never came (no network, server gone), as opposed to an answer that says it failed. */
export function isUnreachable(error: unknown): boolean {
  return (
    !CombinedGraphQLErrors.is(error) &&
    (ServerError.is(error) ? error.statusCode >= 502 : error instanceof TypeError)
  );
}

/** Our own sentence about what was wrong with the question, where the server calls it an input error. */
export function inputMessage(error: unknown): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const input = error.errors.find(({ extensions }) => extensions?.code === 'BAD_USER_INPUT');
  return input?.message ?? null;
}
