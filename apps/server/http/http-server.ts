import fastify, { type FastifyBaseLogger, type FastifyReply } from 'fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { logger } from '#platform';
import { FOR_ANSWERS } from './security-headers.js';

const REQUEST_TIMEOUT_MS = 30_000;
const BODY_LIMIT = 64 * 1024;

/**
 * Fastify as the server uses it. Only failures are logged with their request: a line for each of thousands of
 * questions a second costs more than answering them.
 */
export function httpAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    loggerInstance: logger,
    logController: new fastify.LogController({ disableRequestLogging: true }),
    // one logger for all requests: a child for each is work that nobody reads
    childLoggerFactory: (parent: FastifyBaseLogger) => parent,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: 65_000,
    // behind a proxy on this machine or network the client's own address counts for the sign-in throttle
    trustProxy: 'loopback, linklocal, uniquelocal',
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    // an address that cannot be decoded (/%) reaches no hook and no filter
    frameworkErrors: (_error: unknown, _request: unknown, reply: FastifyReply) => {
      void reply
        .code(400)
        .headers(FOR_ANSWERS)
        .send({ error: { code: 'BAD_REQUEST' } });
    },
  });
}
