import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { VendorReadModel, type VendorEntry } from '#facility';
import {
  ForecastReadModel,
  type ForecastGroup,
  type ForecastMilestone,
  type ForecastOrigin,
} from '#forecast';
import { InputError } from '../graphql/input-error.js';
import type {
  FacilityForecastType,
  ForecastOriginType,
  ForecastType,
  VendorPacesType,
} from './forecast.types.js';

@Injectable()
export class ForecastViews {
  constructor(
    private readonly forecasts: ForecastReadModel,
    private readonly vendors: VendorReadModel,
  ) {}

  async forecast(
    viewer: Viewer,
    groupBy: ForecastGroup,
    milestone: ForecastMilestone,
  ): Promise<ForecastType | null> {
    const forecast = await this.forecasts.forecast(viewer, groupBy, milestone);
    if (!forecast) return null;
    const byId = await this.vendorsOf(viewer, forecast.series);
    return {
      ...forecast,
      origin: originView(forecast.origin),
      series: forecast.series.map(({ vendorId, ...rest }) => ({
        ...rest,
        vendor: vendorId === null ? null : (byId.get(vendorId) ?? null),
      })),
    };
  }

  async vendorPaces(viewer: Viewer): Promise<VendorPacesType | null> {
    const paces = await this.forecasts.vendorPaces(viewer);
    if (!paces) return null;
    const byId = await this.vendorsOf(viewer, paces.rows);
    return {
      origin: originView(paces.origin),
      rows: paces.rows.flatMap(({ vendorId, ...rest }) => {
        const vendor = byId.get(vendorId);
        return vendor ? [{ ...rest, vendor }] : [];
      }),
    };
  }

  async facility(viewer: Viewer, id: string): Promise<FacilityForecastType | null> {
    if (!/^[1-9]\d{0,8}$/.test(id)) throw new InputError('BAD_EVENT', 'id');
    const forecast = await this.forecasts.facility(viewer, Number(id));
    return forecast && { ...forecast, origin: originView(forecast.origin) };
  }

  private async vendorsOf(
    viewer: Viewer,
    rows: readonly { vendorId: number | null }[],
  ): Promise<ReadonlyMap<number, VendorEntry>> {
    const ids = rows.flatMap(({ vendorId }) => vendorId ?? []);
    if (ids.length === 0) return new Map();
    return new Map((await this.vendors.byIds(viewer, ids)).map((vendor) => [vendor.id, vendor]));
  }
}

export function originView(origin: ForecastOrigin | null): ForecastOriginType | null {
  if (!origin) return null;
  const { growth, plans, leadTimes, ...rest } = origin;
  return { ...rest, weeklyGrowth: growth.rate, plannedMonths: plans, leadTimes: [...leadTimes] };
}
