import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const HASHED = /[/\\]assets[/\\]/;

/**
 * The built dashboard: hashed files under /assets are kept for a year, index.html never; a missing file under /assets
 * is 404 (an old page must not get HTML for a script), and every other address is the page, which holds the whole view.
 */
export async function serveBoard(server: FastifyInstance, directory: string): Promise<void> {
  if (!existsSync(join(directory, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const page = (_request: FastifyRequest, reply: FastifyReply) => reply.sendFile('index.html');
  server.get('/', page);
  server.get('/*', (request, reply) => (isPage(request.url) ? page(request, reply) : reply.callNotFound()));
}

function isPage(url: string): boolean {
  return !/^\/(assets|graphql|download|health)(\/|\?|$)/.test(url);
}
