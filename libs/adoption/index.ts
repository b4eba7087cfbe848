export * from './adoption.module.js';
export * from './adoption.read-model.js';
export * from './adoption.types.js';
export * from './feed/feed-unavailable.js';
export { intervalsOf } from './interval.rules.js';
export { MEASURES } from './measure.rules.js';
export { InvalidCursor } from './question/cursor.js';
export { paceOf } from './pace.rules.js';
export { ratePercent } from './rate.rules.js';
export {
  PROGRESS_MILESTONES,
  type ProgressColumns,
  type ProgressMilestone,
} from './question/progress-columns.js';
export * from './unknown-knowledge-point.js';
// For the benchmark, which measures the cube without the poll in front of it.
export { Feed } from './feed/feed.js';
export { answerAdoption } from './question/answer-adoption.js';
export { answerFacilities } from './question/answer-facilities.js';
export { vantageOf, type Vantage } from './question/vantage.js';
export * from './verify/cube-check.service.js';
export type { PlaneDifference } from './verify/planes-check.js';
