export * from './forecast.module.js';
export * from './forecast.read-model.js';
export type * from './forecast.types.js';
export { FORECAST_RUNS, FORECAST_SEED, Forecasts } from './forecasts.js';
export type { Growth } from './fit/growth.rules.js';
export type { PlannedMonths } from './fit/planned-months.rules.js';
export type { LeadTime } from './run/forecast-result.js';
export { nationalTrend, type NationalTrend } from './published/national-trend.rules.js';
export * from './scenario/scenario.read-model.js';
export { wrongChange } from './scenario/check-changes.rules.js';
export {
  SCENARIO_KINDS,
  type Gain,
  type ScenarioChange,
  type ScenarioKind,
} from './scenario/scenario.types.js';
export * from './outlook/queue-outlook.read-model.js';
export { OUTLOOKS, type Outlook } from './outlook/queue-outlook.rules.js';
export * from './pace/required-pace.read-model.js';
export * from './hurts/hurts.read-model.js';
export { STEPS, type Step as ProgressStep } from './hurts/steps.rules.js';
export type { FunnelBar, FunnelStep } from './hurts/funnel.rules.js';
export type { CurveGroup, LeadCurve } from './hurts/lead-curves.rules.js';
export type { Anomaly } from './hurts/anomalies.rules.js';
export type { SentencePart } from './hurts/sentence.js';
export * from './advice/advice.read-model.js';
export { ADVICE_KINDS, type Advice, type AdviceAnswer, type AdviceKind } from './advice/advice.types.js';
export { coverageOf } from './coverage.rules.js';
// For the benchmark.
export { runForecast } from './run/run-in-thread.js';
export { openForecast, type StandingForecast } from './run/standing-forecast.js';
export { backtest, BACKTEST_WEEKS, type OriginScore } from './run/backtest.js';
export type { ForecastJob, ForecastResult } from './run/forecast-result.js';
