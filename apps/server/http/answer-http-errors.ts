import type { FastifyError, FastifyInstance } from 'fastify';
import { failure, inputReasonOf } from '../graphql/format-error.js';
import { INPUT_ERROR_TEXTS } from '../graphql/input-error.texts.js';
import { languageOf } from '../graphql/language.js';

/** Errors outside of /graphql: the same codes and texts, never anything from inside. */
export function answerHttpErrors(server: FastifyInstance): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const language = languageOf(request.headers['accept-language']);
    const reason = inputReasonOf(error);
    if (reason) {
      const code = 'BAD_USER_INPUT';
      return reply.code(400).send({ error: { code, reason, message: INPUT_ERROR_TEXTS[reason][language] } });
    }
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ error: { code: error.code ?? 'BAD_REQUEST' } });
    const { message, extensions } = failure(error, language);
    return reply.code(500).send({ error: { ...extensions, message } });
  });
  server.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: { code: 'NOT_FOUND' } }));
}
