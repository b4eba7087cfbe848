import type { FastifyInstance } from 'fastify';

/** What a spreadsheet's file is sent as. None of them can be sent by a form of another site. */
const FILE_TYPES = [
  'application/octet-stream',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/zip',
  'text/csv',
];

/** A file's body is passed on as it comes; whoever reads it keeps count of its size. */
export function acceptFiles(server: FastifyInstance): void {
  server.addContentTypeParser(FILE_TYPES, (_request, payload, done) => done(null, payload));
}
