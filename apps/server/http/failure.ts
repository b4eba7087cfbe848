import { randomUUID } from 'node:crypto';
import { FeedUnavailable } from '#adoption';
import { logger } from '#platform';
import { FAILURE_TEXTS } from '../graphql/input-error.texts.js';
import type { Language } from '../graphql/language.js';

/** PostgreSQL's query_canceled: statement_timeout. */
const QUERY_CANCELED = '57014';

export interface Failure {
  readonly message: string;
  readonly extensions: { readonly code: keyof typeof FAILURE_TEXTS; readonly id: string };
}

/** Logs what happened under an id; the client gets the id and nothing from inside. */
export function failure(error: unknown, language: Language): Failure {
  const id = randomUUID();
  const code = codeOf(error);
  logger.error({ err: error, id }, 'request failed');
  return { message: FAILURE_TEXTS[code][language], extensions: { code, id } };
}

function codeOf(error: unknown): Failure['extensions']['code'] {
  if (error instanceof FeedUnavailable) return 'UNAVAILABLE';
  return (error as { code?: unknown } | null)?.code === QUERY_CANCELED ? 'TIMED_OUT' : 'INTERNAL_ERROR';
}
