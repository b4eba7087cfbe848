import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { inputReasonOf } from '../graphql/input-error.js';
import { INPUT_ERROR_TEXTS } from '../graphql/input-error.texts.js';
import { languageOf } from '../graphql/language.js';
import { failure } from './failure.js';

const CODES: Readonly<Record<number, string>> = { 401: 'SIGN_IN_NEEDED', 404: 'NOT_FOUND' };

/** Errors outside of /graphql: the same codes and texts, never anything from inside. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  catch(exception: unknown, host: ArgumentsHost): void {
    // /graphql formats its own (format-error.ts)
    if (host.getType<string>() !== 'http') throw exception;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { headers } = host.switchToHttp().getRequest<FastifyRequest>();
    const language = languageOf(headers['accept-language']);
    const reason = inputReasonOf(exception);
    const status = statusOf(exception);
    if (reason) {
      const message = INPUT_ERROR_TEXTS[reason][language];
      const { argument, statusCode = 400 } = exception as { argument?: string; statusCode?: number };
      void reply.code(statusCode).send({ error: { code: 'BAD_USER_INPUT', reason, argument, message } });
    } else if (status < 500) {
      void reply.code(status).send({ error: { code: CODES[status] ?? 'BAD_REQUEST' } });
    } else {
      const { message, extensions } = failure(exception, language);
      void reply
        .code(extensions.code === 'UNAVAILABLE' ? 503 : 500)
        .send({ error: { ...extensions, message } });
    }
  }
}

function statusOf(exception: unknown): number {
  if (exception instanceof HttpException) return exception.getStatus();
  return (exception as { statusCode?: number } | null)?.statusCode ?? 500;
}
