/** What is logged of an error. */
export interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly code?: unknown;
  readonly query?: unknown;
  readonly table?: unknown;
  readonly constraint?: unknown;
  readonly cause?: DescribedError;
}

/** PostgreSQL's data exceptions: their messages quote the value that did not fit. */
const DATA_EXCEPTION = /^22...$/;
const DEEPEST_CAUSE = 5;

/**
 * An error without the data it was about: database errors carry the values bound to the statement (mail addresses, names),
 * and lines such as `Key (email)=(…) already exists`. The statement itself names only `$1`.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', stack: '' };
  const { code, query, table, constraint } = error as { [field: string]: unknown } & Error;
  const hidesMessage = DATA_EXCEPTION.test(String(code));
  const given = { code, query, table, constraint };
  return {
    type: error.constructor.name,
    message: hidesMessage ? 'data exception' : error.message,
    // the stack begins with the message
    stack: (error.stack ?? '').replace(error.message, hidesMessage ? 'data exception' : error.message),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...(error.cause !== undefined && depth < DEEPEST_CAUSE
      ? { cause: describeError(error.cause, depth + 1) }
      : {}),
  };
}
