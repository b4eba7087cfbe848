import type { FastifyRequest } from 'fastify';
import type { Viewer, ViewerService } from '#access';
import { InputError } from './input-error.js';
import { sessionToken } from './session-cookie.js';

/**
 * Who asks: the owner of the personal access token in `Authorization: Bearer …`, else whoever the session cookie says.
 * Throws InputError for a token that is unknown, revoked or expired: a system that goes on with the public's answers
 * would take them for its own.
 */
export async function requestViewer(viewers: ViewerService, request: FastifyRequest): Promise<Viewer> {
  const token = bearerToken(request);
  if (token === undefined) return viewers.fromCookie(sessionToken(request));
  const viewer = await viewers.fromToken(token);
  if (!viewer) throw new InputError('BAD_TOKEN');
  return viewer;
}

function bearerToken({ headers }: FastifyRequest): string | undefined {
  const bearer = /^Bearer\b(.*)$/i.exec(headers.authorization ?? '');
  return bearer?.[1]!.trim();
}
