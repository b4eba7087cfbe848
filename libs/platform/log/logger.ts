import { pino } from 'pino';

/** Structured lines on standard output; messages are constant text, data goes into fields (`log.info({ code }, '…')`). */
export const logger = pino({
  level: process.env['LOG_LEVEL'] || 'info',
  base: { process: process.env['SHIKAKU_PROCESS'] || 'shikaku' },
  redact: ['password', 'token', 'cookie', '*.password', '*.token', 'headers.cookie', 'headers.authorization'],
});
