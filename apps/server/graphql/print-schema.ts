import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import { RESOLVERS, SCALARS } from './schema-parts.js';

const HEADER =
  '# Printed from apps/server; `UPDATE_SCHEMA=1 npm run jest -- test/api` writes it. Do not edit: a test compares.\n\n';

/** `schema.graphql` as text; needs no database and no running server. */
export async function printedSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const schema = await app.get(GraphQLSchemaFactory).create(RESOLVERS, SCALARS);
    return `${HEADER}${printSchema(schema)}\n`;
  } finally {
    await app.close();
  }
}
