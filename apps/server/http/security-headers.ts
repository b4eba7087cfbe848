import type { FastifyInstance } from 'fastify';

const FOR_PAGES = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const;

/** Data is never kept by a cache: it is the viewer's, and it moves. */
export const FOR_ANSWERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' } as const;

/** What answers programs by the thousand a second and shows no page. */
const ANSWERS = ['/graphql', '/qualification/'];

/** On every answer. `inlineScripts`: CSP sources of the scripts that index.html itself carries. */
export function addSecurityHeaders(server: FastifyInstance, inlineScripts: readonly string[]): void {
  const pages = { ...FOR_PAGES, 'content-security-policy': contentSecurityPolicy(inlineScripts) };
  server.addHook('onRequest', (request, reply, done) => {
    const isAnswer = ANSWERS.some((path) => request.url.startsWith(path));
    // two headers instead of eight
    void reply.headers(isAnswer ? FOR_ANSWERS : pages);
    if (request.protocol === 'https') void reply.header('strict-transport-security', 'max-age=31536000');
    done();
  });
}

/**
 * The board loads nothing from elsewhere and is framed by nobody. Inline styles: React and the chart library set them
 * on elements; an inline script runs only when its digest was known at the start, so an injected one does not.
 */
function contentSecurityPolicy(inlineScripts: readonly string[]): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inlineScripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
