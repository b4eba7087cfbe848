import { randomUUID } from 'node:crypto';
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { FastifyReply } from 'fastify';
import { InvalidCursor, UnknownKnowledgePoint } from '#adoption';
import { logger } from '#platform';
import { InputError, type InputErrorReason } from './input-error.js';
import { FAILURE_TEXTS, INPUT_ERROR_TEXTS, LIMIT_TEXTS } from './input-error.texts.js';
import { languageOf, type Language } from './language.js';

/** Errors a client caused and can read as they are: syntax, unknown fields, wrong types. */
const CLIENT_CODES: ReadonlySet<unknown> = new Set(['MER_ERR_GQL_VALIDATION', 'MER_ERR_METHOD_NOT_ALLOWED']);

export interface FormattedExecution {
  readonly statusCode: number;
  readonly response: { data: ExecutionResult['data'] | null; errors: GraphQLFormattedError[] };
}

/** Every error leaves through here: a text in the reader's language and a code, or an id and nothing from inside. */
export function formatErrors(
  execution: ExecutionResult & { statusCode?: number },
  context: { reply?: FastifyReply },
): FormattedExecution {
  const language = languageOf(context.reply?.request.headers['accept-language']);
  const errors = (execution.errors ?? []).flatMap(causesOf).map((error) => formatted(error, language));
  const fatal = execution.data === undefined || execution.data === null;
  const internal = errors.some(({ extensions }) => extensions?.['code'] === 'INTERNAL_ERROR');
  const statusCode = !fatal ? 200 : internal ? 500 : (statusOf(execution.errors?.[0]) ?? 200);
  return { statusCode, response: { data: execution.data ?? null, errors } };
}

/** Mercurius wraps the errors of a document that is not valid in one. */
function causesOf(error: GraphQLError): readonly GraphQLError[] {
  const inner = (error.originalError as { errors?: unknown } | undefined)?.errors;
  return Array.isArray(inner) && inner.length > 0 ? (inner as GraphQLError[]) : [error];
}

function formatted(error: GraphQLError, language: Language): GraphQLFormattedError {
  const { path, locations } = error;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const reason = inputReasonOf(error.originalError ?? error);
  if (reason) {
    const argument = argumentOf(error);
    const extensions = { code: 'BAD_USER_INPUT', reason, ...(argument ? { argument } : {}) };
    return { message: INPUT_ERROR_TEXTS[reason][language], ...place, extensions };
  }
  const limit = error.extensions?.['reason'] as keyof typeof LIMIT_TEXTS | undefined;
  if (error.extensions?.['code'] === 'LIMIT_EXCEEDED' && limit) {
    return { message: LIMIT_TEXTS[limit][language], extensions: { code: 'LIMIT_EXCEEDED', reason: limit } };
  }
  if (isOfTheClient(error)) return { message: error.message, ...place, extensions: { code: 'BAD_REQUEST' } };
  return { ...failure(error.originalError ?? error, language), ...place };
}

/** Logs what happened under an id; the client gets the id only. Also for downloads and health. */
export function failure(
  error: unknown,
  language: Language,
): { message: string; extensions: { code: keyof typeof FAILURE_TEXTS; id: string } } {
  const id = randomUUID();
  const timedOut = (error as { code?: unknown }).code === '57014';
  const code = timedOut ? 'TIMED_OUT' : 'INTERNAL_ERROR';
  logger.error({ err: error, id }, 'request failed');
  return { message: FAILURE_TEXTS[code][language], extensions: { code, id } };
}

/** Why an error is the asker's mistake; undefined: it is not. */
export function inputReasonOf(error: unknown): InputErrorReason | undefined {
  if (error instanceof InputError) return error.reason;
  if (error instanceof UnknownKnowledgePoint) return 'UNKNOWN_KNOWLEDGE_POINT';
  if (error instanceof InvalidCursor) return 'BAD_CURSOR';
  return undefined;
}

/** `$asOf`, from the standard text of a variable that does not parse; or what an InputError named. */
function argumentOf(error: GraphQLError): string | undefined {
  if (error.originalError instanceof InputError && error.originalError.argument) return error.originalError.argument;
  return /^Variable "(\$\w+)"/.exec(error.message)?.[1];
}

/** Found before anything was executed, or refused by the transport; a resolver's bug has a path and an original. */
function isOfTheClient(error: GraphQLError): boolean {
  const { originalError } = error;
  if (!originalError) return true;
  if (CLIENT_CODES.has((originalError as { code?: unknown }).code)) return true;
  const status = statusOf(error);
  return status !== undefined && status < 500;
}

function statusOf(error: GraphQLError | undefined): number | undefined {
  return (error?.originalError as { statusCode?: number } | undefined)?.statusCode;
}
