import { Injectable } from '@nestjs/common';
import type { GqlOptionsFactory } from '@nestjs/graphql';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuditService, PUBLIC_VIEWER, ViewerService } from '#access';
import { underMutationRule } from '../access/mutation-rule.js';
import { documentLimits, LIMITS } from './document-limits.js';
import { formatErrors } from './format-error.js';
import { InputError } from './input-error.js';
import { BatchSources } from './request-batches.js';
import { RequestContext } from './request-context.js';
import { requestViewer } from './request-viewer.js';

/** A thousand rows of a bulk in variables have about 200 kilobytes. */
const LARGEST_QUESTION = 512 * 1024;

type Options = Omit<MercuriusDriverConfig, 'driver'>;

@Injectable()
export class GraphqlOptions implements GqlOptionsFactory<MercuriusDriverConfig> {
  constructor(
    private readonly viewers: ViewerService,
    private readonly sources: BatchSources,
    private readonly audit: AuditService,
  ) {}

  createGqlOptions(): Options {
    return {
      autoSchemaFile: true,
      transformSchema: (schema) => underMutationRule(schema, this.audit),
      // the second request of a document compiles it; every later one runs as one function
      jit: 1,
      // parsed and validated documents, by their text
      cache: 1024,
      graphiql: false,
      allowBatchedQueries: false,
      validationRules: [documentLimits],
      graphql: { parseOptions: { maxTokens: LIMITS.tokens } },
      // a form of another site cannot send JSON without asking us first, and we never answer that question
      csrfPrevention: { allowedContentTypes: ['application/json'], requiredHeaders: ['x-shikaku-request'] },
      additionalRouteOptions: {
        preValidation: [
          refuseOtherThanText,
          (request: FastifyRequest) => this.refuseBadToken(request),
        ] as never,
        bodyLimit: LARGEST_QUESTION,
      },
      errorFormatter: formatErrors as Options['errorFormatter'],
      context: (request: FastifyRequest) => this.contextOf(request),
    };
  }

  private async refuseBadToken(request: FastifyRequest): Promise<void> {
    await requestViewer(this.viewers, request);
  }

  private async contextOf(request: FastifyRequest): Promise<RequestContext> {
    const viewer = await requestViewer(this.viewers, request).catch((error: unknown) => {
      // refused before it got here: Mercurius wants a context to format that very error in
      if (error instanceof InputError) return PUBLIC_VIEWER;
      throw error;
    });
    return new RequestContext(viewer, request, this.sources);
  }
}

/** Mercurius would take a parsed document too, past the limit of tokens, and fail on anything else. */
function refuseOtherThanText(
  { method, body, query: address }: FastifyRequest,
  _reply: FastifyReply,
  done: (error?: Error) => void,
): void {
  const { query } = ((method === 'POST' ? body : address) ?? {}) as { query?: unknown };
  done(typeof query === 'string' ? undefined : new InputError('BAD_DOCUMENT', 'query'));
}
