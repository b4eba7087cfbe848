import { randomUUID } from 'node:crypto';
import { FeedUnavailable } from '#adoption';
import { logger } from '#platform';
import { KEYS_TEXTS, QualificationKeysError } from '#qualification';
import { FAILURE_TEXTS } from '../graphql/input-error.texts.js';
import type { Language } from '../graphql/language.js';

/** PostgreSQL's query_canceled: statement_timeout. */
const QUERY_CANCELED = '57014';
/** Of the socket, then PostgreSQL's: connection exceptions, too many connections, shutting down or starting up. */
const AWAY =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08...|53300|57P0[123])$/;
/** What node-postgres says without a code. */
const AWAY_TEXT = /^(Error: )?(Connection terminated|timeout exceeded when trying to connect)/;

export interface Failure {
  readonly message: string;
  readonly extensions: { readonly code: keyof typeof FAILURE_TEXTS; readonly id: string };
}

/** Logs what happened under an id; the client gets the id and nothing from inside. */
export function failure(error: unknown, language: Language): Failure {
  const id = randomUUID();
  const code = codeOf(error);
  logger.error({ err: error, id }, 'request failed');
  const text = error instanceof QualificationKeysError ? KEYS_TEXTS[error.code] : FAILURE_TEXTS[code];
  return { message: text[language], extensions: { code, id } };
}

function codeOf(error: unknown): Failure['extensions']['code'] {
  if (error instanceof FeedUnavailable || error instanceof QualificationKeysError) return 'UNAVAILABLE';
  const { code, message, syscall } = (error ?? {}) as {
    code?: unknown;
    message?: unknown;
    syscall?: unknown;
  };
  if (code === QUERY_CANCELED) return 'TIMED_OUT';
  // a socket file that is not there: the server on this machine does not run
  const noSocket = code === 'ENOENT' && syscall === 'connect';
  const away = noSocket || AWAY.test(String(code)) || AWAY_TEXT.test(String(message));
  return away ? 'UNAVAILABLE' : 'INTERNAL_ERROR';
}
