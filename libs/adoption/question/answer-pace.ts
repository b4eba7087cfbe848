import type { Day } from '#calendar';
import { PUBLIC_VIEWER } from '#access';
import type { Measure, Pace } from '../adoption.types.js';
import { PACE_WINDOW_DAYS, paceOf } from '../pace.rules.js';
import { answerAdoption } from './answer-adoption.js';
import type { Vantage } from './vantage.js';

/** All figures 0 outside the log; `record` says why. */
export function answerPace(vantage: Vantage): Pace {
  const { asOf, cube, point, record } = vantage;
  const windowDays = Math.max(0, Math.min(PACE_WINDOW_DAYS, asOf - cube.logBeganOn));
  const figures = {
    operating: nation(vantage, 'OPERATING', asOf),
    plannedByTarget: nation(vantage, 'PLANNED_BY_TARGET', asOf),
    operatingBefore: nation(vantage, 'OPERATING', asOf - windowDays),
    windowDays,
  };
  return { ...paceOf(asOf, figures), asKnownOn: point, record };
}

function nation(vantage: Vantage, measure: Measure, asOf: Day): number {
  const question = { groupBy: 'NATION', measure, denominator: 'OPEN' } as const;
  return answerAdoption(PUBLIC_VIEWER, question, { ...vantage, asOf })?.cells[0]?.numerator ?? 0;
}
