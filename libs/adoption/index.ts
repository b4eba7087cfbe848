export * from './adoption.types.js';
