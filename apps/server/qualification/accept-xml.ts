import type { FastifyInstance } from 'fastify';

/** What clinics' software sends its files as. None of them can be sent by a form of another site. */
const XML_TYPES = ['application/xml', 'text/xml'];

/** The body is passed on as it comes; {@link readBounded} keeps count of its size. */
export function acceptXml(server: FastifyInstance): void {
  server.addContentTypeParser(XML_TYPES, (_request, payload, done) => done(null, payload));
}
