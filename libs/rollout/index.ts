export * from './batch-undo.service.js';
export * from './batch.entity.js';
export * from './capacity.service.js';
export * from './demo-clock.service.js';
export * from './facility-log.read-model.js';
export * from './facility-state.rules.js';
export {
  foldFacility,
  heldSince,
  prefectureOfRegister,
  registerValue,
  retractions,
  spanOn,
  typeOfRegister,
  type History,
  type LogEvent,
  type Span,
} from './fold.rules.js';
export * from './knowledge-point.entity.js';
export * from './knowledge-point.service.js';
export * from './knowledge-point.sql.js';
export * from './milestone-event.entity.js';
export * from './milestone.rules.js';
export type { CodeSpan, RegisterEntry } from './register-entry.rules.js';
export { rolloutMessage } from './rollout-code.js';
export type * from './rollout-result.js';
export type * from './rollout.inputs.js';
export * from './rollout-writer.service.js';
export * from './rollout.module.js';
export * from './rollout.service.js';
export type * from './self-forms.js';
export * from './self-service.service.js';
export * from './start-link/start-link.entity.js';
export * from './start-link/start-link.rules.js';
export * from './start-link/start-link.service.js';
export * from './start-link/start-view.read-model.js';
export * from './state-check.service.js';
export * from './vendor-queue/index.js';
export * from './own-facts.read-model.js';
export * from './subsidy/subsidy.rules.js';
export * from './taken-back.read-model.js';
export { decideBlocker, decidePlannedMonth } from './attribute.rules.js';
export { decideCorrection, since } from './correction.rules.js';
export { decideEnd } from './end.rules.js';
export {
  accepted,
  alreadySaid,
  openSpan,
  withEvents,
  type Decision,
  type FacilityCase,
  type Moment,
  type NewEvent,
  type SaidEvent,
} from './facility-case.rules.js';
export { mayRetract, maySay } from './may-say.rules.js';
export type { RolloutForm } from './rollout-form.js';
export { decideMilestone } from './record.rules.js';
export type { RefusalCode, WarningCode } from './rollout-code.js';
export { recordForm } from './rollout-forms.js';
export { decideWithdrawal } from './withdrawal.rules.js';
