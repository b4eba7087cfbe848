import {
  coerceInputValue,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLSchema,
} from 'graphql';
import { InputError } from '../graphql/input-error.js';
import { rootCause } from '../graphql/root-cause.js';

/** Beside the arguments of the field. */
const OWN = new Set(['format', 'lang']);

/**
 * Arguments of a root field from the address of a download, coerced by the schema itself, so that page, file and API
 * take the same and refuse the same. Input objects are JSON. Throws InputError, also for a name the field does not have:
 * a mistyped `asof` must not silently mean today.
 */
export function downloadArguments<T>(
  schema: GraphQLSchema,
  field: string,
  query: Readonly<Record<string, unknown>>,
  leftOut: readonly string[] = [],
): T {
  const fields = schema.getQueryType()!.getFields();
  const taken = fields[field]!.args.filter(({ name }) => !leftOut.includes(name));
  const names = new Set(taken.map(({ name }) => name));
  for (const name of Object.keys(query)) {
    if (!names.has(name) && !OWN.has(name)) throw new InputError('BAD_QUERY', name);
  }
  return Object.fromEntries(
    taken.map((argument) => [argument.name, valueOf(argument, query[argument.name])]),
  ) as T;
}

function valueOf(argument: GraphQLArgument, text: unknown): unknown {
  const { name, type, defaultValue } = argument;
  if (text === undefined || text === '') {
    if (defaultValue === undefined && isNonNullType(type)) throw new InputError('BAD_QUERY', name);
    return defaultValue;
  }
  const value = isInputObjectType(getNamedType(type)) ? parsed(text, name) : text;
  return coerceInputValue(value, type, (_path, _value, error) => {
    const cause = rootCause(error);
    throw cause instanceof InputError
      ? cause
      : new InputError(isInputObjectType(getNamedType(type)) ? 'BAD_FILTER' : 'BAD_QUERY', name);
  });
}

function parsed(text: unknown, name: string): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    throw new InputError('BAD_FILTER', name);
  }
}
