import type { ForecastHistory } from '../history/history.js';
import type { SurvivalCurve } from '../fit/survival.rules.js';
import { fitModel } from '../fit/model.rules.js';
import { simulate } from '../simulation/simulate.rules.js';
import type { ForecastJob, ForecastResult, LeadTime } from './forecast-result.js';

/** From what the log said to the bands. */
export function makeForecast(history: ForecastHistory, job: ForecastJob): ForecastResult {
  const model = fitModel(history, job.regions);
  const { groups, vendors, facilities } = simulate(model, job);
  const { order, delivery, blocker, start } = model.lead;
  return {
    job,
    groups,
    vendors: model.vendors.map(({ vendor, queue, done, exposedDays, pace }) => ({
      vendor,
      queue: queue.length,
      done,
      exposedDays,
      pace: pace.mean,
      priorPace: pace.prior,
      priorShare: pace.priorShare,
      bands: vendors.get(vendor)!,
    })),
    facility: history.facility,
    outcomes: facilities,
    growth: model.growth,
    plans: model.plans,
    leadTimes: [
      leadTime('ORDER', order),
      leadTime('DELIVERY', delivery),
      leadTime('BLOCKER', blocker),
      leadTime('START', start),
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
