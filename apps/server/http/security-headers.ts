import type { FastifyInstance } from 'fastify';

/**
 * The board loads nothing from elsewhere and is framed by nobody. Inline styles: React and the chart library set them
 * on elements; inline scripts stay forbidden, so an injected one does not run.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const;

const FOR_ANSWERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' } as const;

/** On every answer; data is never kept by a cache, because it is the viewer's and it moves. */
export function addSecurityHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    // two headers instead of eight on the answers the board asks for by the thousand
    void reply.headers(request.url.startsWith('/graphql') ? FOR_ANSWERS : HEADERS);
    if (request.protocol === 'https') void reply.header('strict-transport-security', 'max-age=31536000');
    done();
  });
}
