import { readFile, writeFile } from 'node:fs/promises';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import { printedSchema } from '#server';

/** Changes that break a client and were decided; name them as findBreakingChanges describes them. */
const DECIDED_BREAKING_CHANGES: readonly string[] = [];

describe('schema.graphql', () => {
  it('is what the code prints (UPDATE_SCHEMA=1 writes it)', async () => {
    const printed = await printedSchema();
    if (process.env['UPDATE_SCHEMA'] === '1') await writeFile('schema.graphql', printed);
    expect(await readFile('schema.graphql', 'utf8')).toBe(printed);
  });

  it('breaks no client of the released schema unless the change is named', async () => {
    const released = buildSchema(await readFile('test/api/released.graphql', 'utf8'));
    const changes = findBreakingChanges(released, buildSchema(await printedSchema()));
    expect(changes.map(({ description }) => description)).toEqual(DECIDED_BREAKING_CHANGES);
  });

  it('describes every type, field, argument and input field', async () => {
    expect(undescribed(buildSchema(await printedSchema()))).toEqual([]);
  });
});

function undescribed(schema: GraphQLSchema): string[] {
  const missing: string[] = [];
  const check = (name: string, { description }: { description?: string | null }) => {
    if (!description) missing.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
      continue;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    if (!isRoot) check(type.name, type);
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    }
    // values whose name says all, the log's kinds among them, need no text of their own
    if (isEnumType(type) && type.getValues().length === 0) missing.push(type.name);
  }
  return missing;
}
