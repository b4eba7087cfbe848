import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '#access';
import { languageOf, type Language } from './language.js';
import { RequestBatches, type BatchSources } from './request-batches.js';

/** What a resolver gets beside its arguments; one for each request, so it makes nothing that may not be needed. */
export class RequestContext {
  /** Set by Mercurius. */
  readonly reply!: FastifyReply;
  private made?: RequestBatches;

  constructor(
    readonly viewer: Viewer,
    readonly request: FastifyRequest,
    private readonly sources: BatchSources,
  ) {}

  get language(): Language {
    return languageOf(this.request.headers['accept-language']);
  }

  get batches(): RequestBatches {
    return (this.made ??= new RequestBatches(this.sources, this.viewer));
  }
}
