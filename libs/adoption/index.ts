export * from './adoption.module.js';
export * from './adoption.read-model.js';
export * from './adoption.types.js';
export * from './feed/feed-unavailable.js';
export { MEASURES } from './measure.rules.js';
export * from './plan-target.js';
export { InvalidCursor } from './question/cursor.js';
export * from './rate.rules.js';
export * from './unknown-knowledge-point.js';
