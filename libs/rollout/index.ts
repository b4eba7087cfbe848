export * from './fold.rules.js';
export * from './milestone.rules.js';
