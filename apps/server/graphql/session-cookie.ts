import type { FastifyReply, FastifyRequest } from 'fastify';

const NAME = 'shikaku_session';

/** The session's token, if the request has one. Read without a cookie parser: most requests have none at all. */
export function sessionToken(request: FastifyRequest): string | undefined {
  const header = request.headers.cookie;
  if (header === undefined) return undefined;
  return /(?:^|;\s*)shikaku_session=([\w-]{43})(?:;|$)/.exec(header)?.[1];
}

/** HttpOnly: no script reads it. SameSite=Lax: no other site's form sends it. Ends with the browser. */
export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  void reply.header('set-cookie', `${NAME}=${token}; Path=/; HttpOnly; SameSite=Lax${secure(request)}`);
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header('set-cookie', `${NAME}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure(request)}`);
}

function secure(request: FastifyRequest): string {
  return request.protocol === 'https' ? '; Secure' : '';
}
