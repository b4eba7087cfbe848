import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { ViewPoint } from '#adoption';
import { VendorReadModel, type VendorEntry } from '#facility';
import {
  ForecastReadModel,
  QueueOutlookReadModel,
  type ForecastGroup,
  type ForecastMilestone,
  type ForecastOrigin,
} from '#forecast';
import { FacilityViews } from '../facility/facility-views.js';
import { LARGEST_PAGE } from '../graphql/document-meter.js';
import { InputError } from '../graphql/input-error.js';
import type { ForecastFacilitiesArgs, ForecastFacilitiesType } from './forecast-facilities.types.js';
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
    private readonly outlooks: QueueOutlookReadModel,
    private readonly facilityViews: FacilityViews,
  ) {}

  async forecast(
    viewer: Viewer,
    groupBy: ForecastGroup,
    milestone: ForecastMilestone,
    point: ViewPoint,
  ): Promise<ForecastType | null> {
    const forecast = await this.forecasts.forecast(viewer, groupBy, milestone, point);
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

  async vendorPaces(viewer: Viewer, point: ViewPoint): Promise<VendorPacesType | null> {
    const paces = await this.forecasts.vendorPaces(viewer, point);
    if (!paces) return null;
    const byId = await this.vendorsOf(viewer, paces.rows);
    return {
      origin: originView(paces.origin),
      rows: paces.rows.flatMap(({ vendorId, finish: [p10, p50, p90], chance, ...rest }) => {
        const vendor = byId.get(vendorId);
        return vendor
          ? [{ ...rest, vendor, finish: chance === null ? null : { p10, p50, p90, chance } }]
          : [];
      }),
    };
  }

  async facility(viewer: Viewer, id: string): Promise<FacilityForecastType | null> {
    if (!/^[1-9]\d{0,8}$/.test(id)) throw new InputError('BAD_EVENT', 'id');
    const forecast = await this.forecasts.facility(viewer, Number(id));
    return forecast && { ...forecast, origin: originView(forecast.origin) };
  }

  /** The list behind a count; facilities that left the viewer's scope since are left out. */
  async facilities(viewer: Viewer, args: ForecastFacilitiesArgs): Promise<ForecastFacilitiesType | null> {
    if (args.first < 1 || args.first > LARGEST_PAGE) throw new InputError('BAD_FIRST', 'first');
    if (args.skip < 0) throw new InputError('BAD_FIRST', 'skip');
    const { vendorId = null, type = null, prefecture = null, outlook = null, first, skip } = args;
    const question = { vendorId, type, prefecture, outlook, first, skip };
    const found = await this.outlooks.facilities(viewer, question, args);
    if (!found) return null;
    const ids = found.rows.map(({ facilityId }) => facilityId);
    const byId = new Map(
      (await this.facilityViews.byIds(viewer, ids)).map((each) => [Number(each.id), each]),
    );
    return {
      origin: originView(found.origin),
      counts: found.counts,
      rows: found.rows.flatMap(({ facilityId, ...rest }) => {
        const facility = byId.get(facilityId);
        return facility ? [{ ...rest, facility }] : [];
      }),
    };
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
