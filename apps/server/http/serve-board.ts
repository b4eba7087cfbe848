import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const HASHED = /[/\\]assets[/\\]/;

/**
 * The built dashboard: hashed files under /assets are kept for a year, index.html never; a missing file under /assets
 * is 404 (an old page must not get HTML for a script), and every other address is the page, which holds the whole view.
 * Compressed here only: answers of /graphql are small, and files to download are compressed already or go to a disk.
 */
export async function serveBoard(server: FastifyInstance, directory: string): Promise<void> {
  if (!existsSync(join(directory, 'index.html'))) return;
  await server.register(async (board) => {
    await board.register(compress, { encodings: ['gzip'], threshold: 1_024, zlibOptions: { level: 5 } });
    await board.register(fastifyStatic, {
      root: directory,
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders(reply, path) {
        reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    const page = (_request: FastifyRequest, reply: FastifyReply) => reply.sendFile('index.html');
    board.get('/', page);
    board.get('/*', (request, reply) => (isPage(request.url) ? page(request, reply) : reply.callNotFound()));
  });
}

function isPage(url: string): boolean {
  return !/^\/(assets|graphql|download|health)(\/|\?|$)/.test(url);
}
