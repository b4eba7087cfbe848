import type { ForecastHistory } from '../history/history.js';
import type { SurvivalCurve } from '../fit/survival.rules.js';
import { fitModel } from '../fit/model.rules.js';
import { shown, type ScenarioBase } from '../scenario/run-scenario.rules.js';
import { ShownCounts } from '../scenario/shown-counts.js';
import { reachedBefore } from '../simulation/reached-before.rules.js';
import { countsBefore, simulate, type Simulation } from '../simulation/simulate.rules.js';
import type { ForecastModel } from '../fit/model.rules.js';
import type { ForecastJob, ForecastResult, LeadTime } from './forecast-result.js';
import { offsetsShown } from './offsets-shown.rules.js';

/** Scenarios tell of the target day and a little more: most of the work of 29 weeks lies in the last of them. */
const SCENARIO_DAYS = 91;

/** From what the log said to the bands. */
export function makeForecast(history: ForecastHistory, job: ForecastJob): ForecastResult {
  const model = fitModel(history, job.regions);
  return resultOf(model, job, simulate(model, job));
}

/** The same, with what scenarios need of it. */
export function makeBase(
  history: ForecastHistory,
  job: ForecastJob,
): { result: ForecastResult; base: ScenarioBase } {
  const model = fitModel(history, job.regions);
  const simulation = simulate(model, job);
  const last = Math.max(SCENARIO_DAYS, job.target - job.asOf);
  const offsets = offsetsShown(job).filter((offset) => offset <= last);
  const { counts, supply, facilities } = simulation;
  const base: ScenarioBase = {
    model,
    settings: job,
    supply,
    offsets,
    counts: {
      ready: ShownCounts.of(counts.ready, offsets),
      operating: ShownCounts.of(counts.operating, offsets),
    },
    bands: simulation.groups.map((bands) => shown(bands, offsets)),
    before: countsBefore(model),
    made: facilities.ready.made.slice(),
  };
  return { result: resultOf(model, job, simulation), base };
}

function resultOf(
  model: ForecastModel,
  job: ForecastJob,
  { groups, vendors, facilities, counts }: Simulation,
): ForecastResult {
  const { history } = model;
  const before = countsBefore(model);
  const untilTarget = Math.max(0, job.target - job.asOf);
  const { order, delivery, blocker, start } = model.lead;
  return {
    job,
    groups,
    before,
    atTarget: groups.map((_, group) => ({
      ready: counts.ready.reached(group, before.ready[group]!, untilTarget),
      operating: counts.operating.reached(group, before.operating[group]!, untilTarget),
    })),
    vendors: model.vendors.map(({ vendor, queue, customers, done, exposedDays, pace }) => ({
      vendor,
      before: reachedBefore(model, customers),
      queue: queue.length,
      done,
      exposedDays,
      pace: pace.mean,
      priorPace: pace.prior,
      priorShare: pace.priorShare,
      bands: vendors.get(vendor)!,
    })),
    facility: history.facility,
    vendor: history.vendor,
    type: history.type,
    prefecture: history.prefecture,
    outcomes: facilities,
    growth: model.growth,
    plans: model.plans,
    leadTimes: [
      leadTime('ORDER', order),
      leadTime('DELIVERY', delivery),
      leadTime('BLOCKER', blocker),
      leadTime('START', start.untilSaid),
    ],
  };
}

function leadTime(step: LeadTime['step'], curve: SurvivalCurve): LeadTime {
  return {
    step,
    median: curve.quantile(0.5),
    p90: curve.quantile(0.9),
    cases: curve.cases,
    finished: curve.events,
  };
}
