export * from './facility-type.js';
