import { getNamedType, isObjectType, isUnionType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { ROLES, type Matrix, type Role } from './outcome.js';

/** An object type of the schema: who can come upon it, and all its fields. */
export interface TypeRow {
  readonly seenBy: 'EVERYBODY' | readonly Role[];
  /** Separated by spaces. */
  readonly fields: string;
}

/** By `Type.field`: who sees a field that not everybody who comes upon its type does; null or empty for the others. */
export type FieldRules = Readonly<Record<string, readonly Role[]>>;

/**
 * Object types by name with the roles that come upon them: through a root field that some row of the matrix gives them,
 * and on from there, but not through fields that are not theirs. Problems are for whoever caused them.
 */
export function whoSees(schema: GraphQLSchema, matrix: Matrix, rules: FieldRules): Record<string, TypeRow> {
  const seen = new Map<string, Set<Role>>();
  const visit = (type: GraphQLObjectType, role: Role): void => {
    const roles = seen.get(type.name) ?? new Set<Role>();
    seen.set(type.name, roles);
    if (roles.has(role)) return;
    roles.add(role);
    for (const field of Object.values(type.getFields())) {
      if (rules[`${type.name}.${field.name}`]?.includes(role) ?? true)
        for (const next of objectsOf(field.type)) visit(next, role);
    }
  };
  for (const root of [schema.getQueryType()!, schema.getMutationType()!]) {
    for (const field of Object.values(root.getFields())) {
      const given = ROLES.filter((role) =>
        matrix[field.name]?.some(([, outcomes]) => outcomes[role] === 'GIVEN'),
      );
      for (const type of objectsOf(field.type)) for (const role of given) visit(type, role);
    }
  }
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const own = types.filter(({ name }) => !name.startsWith('__') && !['Query', 'Mutation'].includes(name));
  return Object.fromEntries(
    own
      .filter((type) => !isProblem(type))
      .map((type) => [
        type.name,
        { seenBy: everybodyOr(seen.get(type.name)), fields: Object.keys(type.getFields()).sort().join(' ') },
      ]),
  );
}

function objectsOf(type: Parameters<typeof getNamedType>[0]): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  const types = isUnionType(named) ? named.getTypes() : isObjectType(named) ? [named] : [];
  return types.filter((each) => !isProblem(each));
}

function isProblem(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Problem');
}

function everybodyOr(roles: ReadonlySet<Role> = new Set()): TypeRow['seenBy'] {
  return roles.size === ROLES.length ? 'EVERYBODY' : ROLES.filter((role) => roles.has(role));
}
