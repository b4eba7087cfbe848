import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { FastifyReply } from 'fastify';
import { failure } from '../http/failure.js';
import { inputReasonOf } from './input-error.js';
import { FAILURE_TEXTS, INPUT_ERROR_TEXTS, LIMIT_TEXTS } from './input-error.texts.js';
import { languageOf, type Language } from './language.js';
import { rootCause } from './root-cause.js';
import { withoutValues } from './without-values.rules.js';

const RESPONSE_JSON = 'application/graphql-response+json';

/**
 * Every error leaves through here: a text in the reader's language and a code, or an id and nothing from inside. Where
 * there is no data at all the status says whose fault it is, 400 or 500.
 */
export function formatErrors(
  execution: ExecutionResult,
  { reply }: { reply?: FastifyReply },
): {
  statusCode: number;
  response: { data: ExecutionResult['data'] | null; errors: GraphQLFormattedError[] };
} {
  const headers = reply?.request.headers;
  const language = languageOf(headers?.['accept-language']);
  const errors = (execution.errors ?? []).flatMap(causesOf).map((error) => formatted(error, language));
  const data = execution.data ?? null;
  const statusCode = data !== null ? 200 : errors.some(isInternal) ? 500 : clientStatus(execution.errors);
  // under application/json clients do not read the body of a 400 as GraphQL
  if (statusCode !== 200 && headers?.accept?.includes(RESPONSE_JSON))
    void reply?.type(`${RESPONSE_JSON}; charset=utf-8`);
  return { statusCode, response: { data, errors } };
}

/** Mercurius wraps the errors of a document that is not valid in one. */
function causesOf(error: GraphQLError): readonly GraphQLError[] {
  const inner = (error.originalError as { errors?: unknown } | undefined)?.errors;
  return Array.isArray(inner) && inner.length > 0 ? (inner as GraphQLError[]) : [error];
}

function formatted(error: GraphQLError, language: Language): GraphQLFormattedError {
  const { path, locations } = error;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const cause = rootCause(error);
  const reason = inputReasonOf(cause);
  if (reason) {
    const argument = argumentOf(error, cause);
    const extensions = { code: 'BAD_USER_INPUT', reason, ...(argument ? { argument } : {}) };
    return { message: INPUT_ERROR_TEXTS[reason][language], ...place, extensions };
  }
  const limit = limitOf(error);
  if (limit) {
    const message = LIMIT_TEXTS[limit][language];
    return { message, ...place, extensions: { code: 'LIMIT_EXCEEDED', reason: limit } };
  }
  if (isOfTheClient(error, cause)) {
    return { message: withoutValues(error.message), ...place, extensions: { code: 'BAD_REQUEST' } };
  }
  return { ...failure(cause, language), ...place };
}

function limitOf({ extensions, message }: GraphQLError): keyof typeof LIMIT_TEXTS | undefined {
  if (extensions?.['code'] === 'LIMIT_EXCEEDED') return extensions['reason'] as keyof typeof LIMIT_TEXTS;
  return message.includes('Parsing aborted') ? 'TOO_COSTLY' : undefined;
}

/** What an InputError names, else the variable in the standard text of one that does not parse. */
function argumentOf(error: GraphQLError, cause: Error): string | undefined {
  const named = (cause as { argument?: string }).argument;
  return named ?? /^Variable "(\$\w+)"/.exec(error.message)?.[1];
}

/**
 * Said by GraphQL itself before a field was reached, or by the transport with a 4xx; such a text names parts of the
 * document and of the schema, which the client has. Anything with a path is a fault of ours.
 */
function isOfTheClient(error: GraphQLError, cause: Error): boolean {
  if (error.path) return false;
  const status = (cause as { statusCode?: number }).statusCode;
  const validation = 'validation' in cause || 'validationContext' in cause;
  return (
    cause instanceof GraphQLError ||
    validation ||
    (status !== undefined && status < 500) ||
    cause instanceof SyntaxError
  );
}

function isInternal({ extensions }: GraphQLFormattedError): boolean {
  return (extensions?.['code'] as string) in FAILURE_TEXTS;
}

/** 413, 415 … of the transport; otherwise 400. */
function clientStatus(errors: ExecutionResult['errors']): number {
  const { statusCode } = (errors?.[0]?.originalError ?? {}) as { statusCode?: number };
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500 ? statusCode : 400;
}
