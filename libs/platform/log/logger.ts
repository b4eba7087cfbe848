import { pino } from 'pino';
import { describeError } from './describe-error.rules.js';

/** Structured lines on standard output; messages are constant text, data goes into fields (`log.info({ code }, '…')`). */
export const logger = pino({
  level: process.env['LOG_LEVEL'] || 'info',
  base: { process: process.env['SHIKAKU_PROCESS'] || 'shikaku' },
  serializers: { err: (error: unknown) => describeError(error) },
  redact: ['password', 'token', 'cookie', '*.password', '*.token', 'headers.cookie', 'headers.authorization'],
});
