import { weekday } from '#calendar';
import type { ForecastJob } from './forecast-result.js';

/** Day offsets at which figures are told: the as-of day, every Sunday after it and the target day. */
export function offsetsShown({
  asOf,
  horizon,
  target,
}: Pick<ForecastJob, 'asOf' | 'horizon' | 'target'>): number[] {
  const offsets: number[] = [];
  for (let offset = 0; offset <= horizon; offset += 1) {
    const day = asOf + offset;
    if (offset === 0 || weekday(day) === 0 || day === target) offsets.push(offset);
  }
  return offsets;
}
