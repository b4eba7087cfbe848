import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LONGEST_REPORT, type BounceOutcome, type BounceService } from '#reminder';
import { failure } from '../http/failure.js';
import { languageOf } from '../graphql/language.js';
import { bounceOf } from './bounce-body.rules.js';

/** NOT_YET: the sender comes again; everything else was taken note of, also that it says nothing about us. */
const STATUS: Readonly<Partial<Record<BounceOutcome, number>>> = { NOT_YET: 503 };

/**
 * POST /bounces: a mail server's or service's report of one message, as the mail itself (message/rfc822) or as JSON
 * `{ messageId, kind, code }`. Only with `Authorization: Bearer <BOUNCE_SECRET>`; without that setting there is no such address.
 */
export async function serveBounces(
  server: FastifyInstance,
  bounces: BounceService,
  secret: string | null,
): Promise<void> {
  if (secret === null) return;
  const expected = digest(`Bearer ${secret}`);
  await server.register(async (scope) => {
    scope.addContentTypeParser(
      'message/rfc822',
      { parseAs: 'buffer', bodyLimit: LONGEST_REPORT },
      (_request, body, done) => done(null, body),
    );
    scope.setErrorHandler((error: { statusCode?: number }, request, reply) => {
      const status = error.statusCode ?? 500;
      if (status < 500) return reply.code(status).send({ error: { code: 'BAD_REQUEST' } });
      const { extensions } = failure(error, languageOf(request.headers['accept-language']));
      return reply.code(extensions.code === 'UNAVAILABLE' ? 503 : 500).send({ error: extensions });
    });
    // before the body is read: who has no secret sends us nothing
    scope.addHook('onRequest', async (request, reply) => {
      if (timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) return;
      await reply.code(401).send({ error: { code: 'SIGN_IN_NEEDED' } });
    });
    scope.post('/bounces', async (request: FastifyRequest, reply) => {
      const { body } = request;
      const bounce = Buffer.isBuffer(body) ? null : bounceOf(body);
      if (!Buffer.isBuffer(body) && !bounce) return reply.code(400).send({ error: { code: 'BAD_REQUEST' } });
      const outcome = bounce ? await bounces.receive(bounce) : await bounces.receiveMail(body as Buffer);
      return reply
        .code(STATUS[outcome] ?? 200)
        .header('cache-control', 'no-store')
        .send({ outcome });
    });
  });
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
