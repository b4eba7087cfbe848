import type { ForecastModel } from '../fit/model.rules.js';
import type { Both } from './groups.rules.js';

/** Of some rows, ready and operating on the as-of day. */
export function reachedBefore({ history }: ForecastModel, rowsOf: Int32Array): Both<number> {
  const { asOf, ready, operating } = history;
  const reached = { ready: 0, operating: 0 };
  for (const row of rowsOf) {
    if (ready[row]! <= asOf) reached.ready += 1;
    if (operating[row]! <= asOf) reached.operating += 1;
  }
  return reached;
}
