import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { BOARD_PATHS } from './board-paths.js';
import { notFoundPage } from './not-found-page.js';

const HASHED = /[/\\]assets[/\\]/;

/**
 * The built dashboard: hashed files under /assets are kept for a year, index.html never. The board's own addresses are
 * the page, which holds the whole view; any other is 404, for people with a page that leads home, under /assets without
 * one (an old page must not get HTML for a script).
 * Compressed here only: answers of /graphql are small, and files to download are compressed already or go to a disk.
 */
export async function serveBoard(server: FastifyInstance, directory: string): Promise<void> {
  const index = join(directory, 'index.html');
  if (!existsSync(index)) return;
  const notFound = notFoundPage(readFileSync(index, 'utf8'));
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
    for (const path of BOARD_PATHS) {
      board.get(`/${path}`, page);
      board.get(`/${path}/`, page);
    }
    board.get('/*', (request, reply) =>
      isForPeople(request.url)
        ? reply.code(404).type('text/html; charset=utf-8').send(notFound)
        : reply.callNotFound(),
    );
  });
}

function isForPeople(url: string): boolean {
  return !/^\/(assets|graphql|download|exchange|health)(\/|\?|$)/.test(url);
}
