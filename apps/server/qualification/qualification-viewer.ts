import { HttpException, HttpStatus } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Viewer, ViewerService } from '#access';
import { requestViewer } from '../graphql/request-viewer.js';

/** Who asks; nobody who is not signed in asks anything here. */
export async function qualificationViewer(viewers: ViewerService, request: FastifyRequest): Promise<Viewer> {
  const viewer = await requestViewer(viewers, request);
  if (viewer.role === 'PUBLIC') throw new HttpException('needs sign-in', HttpStatus.UNAUTHORIZED);
  return viewer;
}

/** A code in an address or a body; null where there is none. */
export function codeOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
