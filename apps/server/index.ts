export * from './create-server.js';
export * from './graphql/print-schema.js';
