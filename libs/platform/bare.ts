// What of the platform needs no framework. The start script begins with these, so that the database starts while
// everything else (a second of loading) is still being read; they are part of `#platform` as well.
export * from './clock/instance-clock.sql.js';
export * from './configuration/configuration.js';
export * from './configuration/data-folder.js';
export * from './database/database-identity.js';
export * from './embedded/create-database.js';
export * from './embedded/embedded-database-error.js';
export * from './embedded/file-lock.js';
export * from './embedded/open-embedded-database.js';
export * from './process/spawn-product.js';
