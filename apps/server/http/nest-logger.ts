import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Nest's own messages as structured lines; what it says while it starts is of interest to nobody but a debugger. */
export function nestLogger(logger: Logger): LoggerService {
  return {
    log: (message, context) => logger.debug({ context }, String(message)),
    warn: (message, context) => logger.warn({ context }, String(message)),
    error: (message, stack, context) => logger.error({ context, stack }, String(message)),
    debug: (message, context) => logger.trace({ context }, String(message)),
    verbose: (message, context) => logger.trace({ context }, String(message)),
  };
}
