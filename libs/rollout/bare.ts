// What of the log needs no framework: a worker thread that folds it loads in milliseconds. Part of `#rollout` as well.
export * from './fold.rules.js';
export * from './milestone.rules.js';
export { belongsTo } from './knowledge-point.sql.js';
