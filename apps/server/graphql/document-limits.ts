import { GraphQLError, Kind, type ASTVisitor, type DocumentNode, type ValidationContext } from 'graphql';
import { DocumentMeter } from './document-meter.js';
import { LIMIT_TEXTS } from './input-error.texts.js';

/**
 * Far above every page of the board. The depth holds for data; introspection below `__schema` is bounded by the size
 * of the schema and the number of tokens, and allowed.
 */
export const LIMITS = { depth: 10, rootFields: 20, cost: 25_000, tokens: 4_000 } as const;

/**
 * Validation rule: one operation, not too deep, not too many root fields or aliases, not too costly. Static, so that
 * its verdict is cached with the document; a `first` in a variable counts as the largest page.
 */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    Document(document: DocumentNode) {
      const reason = excessOf(context, document);
      if (reason) {
        const extensions = { code: 'LIMIT_EXCEEDED', reason };
        context.reportError(new GraphQLError(LIMIT_TEXTS[reason].en, { extensions }));
      }
    },
  };
}

function excessOf(context: ValidationContext, document: DocumentNode): keyof typeof LIMIT_TEXTS | undefined {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  // the JIT compiles one operation of a document; a second one under the same text would answer as the first
  if (operations.length > 1) return 'ONE_OPERATION';
  const schema = context.getSchema();
  const root = operation && schema.getRootType(operation.operation);
  if (!root) return undefined;
  const meter = new DocumentMeter(schema, (name) => context.getFragment(name), LIMITS.cost);
  meter.add(operation.selectionSet, root);
  if (meter.cost > LIMITS.cost) return 'TOO_COSTLY';
  if (meter.depth > LIMITS.depth) return 'TOO_DEEP';
  if (meter.rootFields > LIMITS.rootFields) return 'TOO_MANY_ROOT_FIELDS';
  return undefined;
}
