import type { ExpectedRange } from './expected-range.rules.js';

/** What a forecast says of a place in a queue. */
export interface ForecastPlace {
  readonly expected: ExpectedRange;
  /** Likelier than not it will not be ready by the target day. */
  readonly late: boolean;
}

/**
 * A forecast of the queues, where there is one: then it says when a place comes up, and the pace of the last weeks only
 * serves until there is. Bound by who makes forecasts; without it (the worker) the pace serves.
 */
export abstract class QueueForecast {
  /** By facility; undefined: it was not in a queue on the day of the forecast. null: there is no forecast yet. */
  abstract places(): Promise<((facilityId: number) => ForecastPlace | undefined) | null>;
}
