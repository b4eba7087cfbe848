import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { mayWrite, type AuditService } from '#access';
import { InputError } from '../graphql/input-error.js';
import type { RequestContext } from '../graphql/request-context.js';
import { auditNote } from './audit-note.rules.js';
import { MUTATIONS_BY_TOKEN, NOTING_THEMSELVES } from './mutations-by-token.js';

type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>;

/**
 * Every mutation of the schema, those of tomorrow too: refused where a token may not call it, and noted in the audit
 * with who did what, from where, by which token.
 */
export function underMutationRule(schema: GraphQLSchema, audit: AuditService): GraphQLSchema {
  for (const [name, field] of Object.entries(schema.getMutationType()?.getFields() ?? {})) {
    field.resolve = ruled(name, (field.resolve ?? defaultFieldResolver) as Resolver, audit) as never;
  }
  return schema;
}

function ruled(name: string, resolve: Resolver, audit: AuditService): Resolver {
  const byToken = MUTATIONS_BY_TOKEN[name] ?? 'NEVER';
  return async (source, args, context, info) => {
    const { viewer, request } = context;
    if ('token' in viewer && viewer.token && (byToken === 'NEVER' || !mayWrite(viewer))) {
      const refusal = { __typename: 'TokenProblem', code: 'TOKEN_NOT_ALLOWED' };
      await audit.note(viewer, auditNote(name, args, refusal, request.ip));
      throw new InputError('TOKEN_NOT_ALLOWED');
    }
    const answer: unknown = await resolve(source, args, context, info);
    if (!NOTING_THEMSELVES.has(name)) {
      const note = auditNote(name, args, answer, request.ip);
      // refusals of people who are not signed in would let anybody fill the audit
      if (viewer.role !== 'PUBLIC' || note.found) await audit.note(viewer, note);
    }
    return answer;
  };
}
