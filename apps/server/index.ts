export * from './create-server.js';
export * from './graphql/print-schema.js';
export { MUTATIONS_BY_TOKEN } from './access/mutations-by-token.js';
