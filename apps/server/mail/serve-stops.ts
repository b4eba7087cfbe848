import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { StopService, StopView } from '#reminder';
import { failure } from '../http/failure.js';
import { languageOf } from '../graphql/language.js';
import { stopPage, stopProblemPage } from './stop-page.js';

type Request = FastifyRequest<{ Params: { token: string } }>;

const LONGEST_BODY = 4_096;

/**
 * The stop address of a reminder: GET asks, with one button; POST stops, which is what mail programs send by themselves at
 * one click (RFC 8058). Neither needs a sign-in. Routes of their own scope: only here a form's body is taken, which no other
 * address of the server may, or another site's form could reach it.
 */
export async function serveStops(server: FastifyInstance, stops: StopService): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // whatever a mail program sends says the same: the token alone decides
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LONGEST_BODY }, (_request, _body, done) =>
      done(null),
    );
    scope.setErrorHandler((error: { statusCode?: number }, request, reply) => {
      const language = languageOf(request.headers['accept-language']);
      const status = error.statusCode ?? 500;
      if (status >= 500) failure(error, language);
      void answer(reply, status < 500 ? status : 503, stopProblemPage('failed', language));
    });
    scope.get('/stop/:token', (request: Request, reply) =>
      answered(request, reply, stops.look(tokenOf(request))),
    );
    scope.post('/stop/:token', (request: Request, reply) =>
      answered(request, reply, stops.stop(tokenOf(request))),
    );
    scope.post('/stop/:token/resume', (request: Request, reply) =>
      answered(request, reply, stops.resume(tokenOf(request))),
    );
  });
}

function tokenOf(request: Request): string {
  return request.params.token;
}

async function answered(
  request: Request,
  reply: FastifyReply,
  looked: Promise<StopView | null>,
): Promise<void> {
  const language = languageOf(request.headers['accept-language']);
  const view = await looked;
  if (view) return answer(reply, 200, stopPage(view, tokenOf(request), language));
  return answer(reply, 404, stopProblemPage('unknown', language));
}

async function answer(reply: FastifyReply, status: number, page: string): Promise<void> {
  await reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(page);
}
