import { Injectable } from '@nestjs/common';
import type { ExpectedDays } from '../forecast.types.js';
import { expectedDays } from '../forecast-views.rules.js';
import { QueueForecast, type ForecastPlace } from '#rollout';
import { Forecasts } from '../forecasts.js';
import type { ForecastResult } from '../run/forecast-result.js';

/** A vendor's queue and a facility's own page say of a place what the forecast says, P10 to P90. */
@Injectable()
export class StandingQueueForecast extends QueueForecast {
  /** Facility ids are looked up a thousand at a time: by row, of the forecast that stands. */
  private rows: { of: ForecastResult; byId: Map<number, number> } | null = null;

  constructor(private readonly forecasts: Forecasts) {
    super();
  }

  async places(): Promise<((facilityId: number) => ForecastPlace | undefined) | null> {
    const standing = await this.forecasts.standing();
    if (!standing) return null;
    const { result } = standing;
    const byId = this.rowsOf(result);
    return (facilityId) => {
      const row = byId.get(facilityId);
      const days = row === undefined ? null : expectedDays(result.outcomes.ready, row, result.job);
      return days ? placeOf(days) : undefined;
    };
  }

  private rowsOf(result: ForecastResult): Map<number, number> {
    if (this.rows?.of !== result) {
      const { simulated } = result.outcomes.ready;
      const byId = new Map<number, number>();
      result.facility.forEach((id, row) => simulated[row] === 1 && byId.set(id, row));
      this.rows = { of: result, byId };
    }
    return this.rows.byId;
  }
}

function placeOf({ p10, p90, chance }: ExpectedDays): ForecastPlace {
  return { expected: { earliest: p10, latest: p90 }, late: chance < 0.5 };
}
