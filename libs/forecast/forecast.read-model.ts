import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { AdoptionReadModel, type ViewPoint } from '#adoption';
import { FACILITY_TYPES, PREFECTURES } from '#facility';
import type {
  FacilityForecast,
  Forecast,
  ForecastGroup,
  ForecastMilestone,
  ForecastScores,
  ForecastSeries,
  VendorPaces,
} from './forecast.types.js';
import { ForecastAt, type FoundForecast } from './forecast-at.js';
import { coverageOf } from './coverage.rules.js';
import { expectedDays, originOf, vendorsSeen } from './forecast-views.rules.js';
import { Forecasts } from './forecasts.js';
import { groupOfPrefecture, groupOfType, NATION, type Both } from './simulation/groups.rules.js';
import type { Bands, FacilityOutcomes } from './simulation/tallies.rules.js';
import { chancesByVendor, queueOutlook } from './outlook/queue-outlook.rules.js';
import { BACKTEST_WEEKS } from './run/backtest.js';
import { offsetsShown } from './run/offsets-shown.rules.js';
import type { ForecastResult, VendorOutlook } from './run/forecast-result.js';

/** 業者別（ログ）: what the queues can deliver. null: not the viewer's to see; without an origin: the first one is being made. */
@Injectable()
export class ForecastReadModel {
  constructor(
    private readonly at: ForecastAt,
    private readonly forecasts: Forecasts,
    private readonly adoption: AdoptionReadModel,
  ) {}

  /** By vendor: the ministry and the call centre all, a vendor itself, others null. Else the same for everybody. */
  async forecast(
    viewer: Viewer,
    groupBy: ForecastGroup,
    milestone: ForecastMilestone,
    point: ViewPoint = {},
  ): Promise<Forecast | null> {
    const mine = vendorsSeen(viewer);
    if (groupBy === 'VENDOR' && !mine) return null;
    const found = await this.at.find(viewer, point);
    if (!found) return null;
    const { kept, record, asKnownOn } = found;
    if (!kept) return { record, asKnownOn, origin: null, milestone, days: [], series: [] };
    const { job } = kept.result;
    const offsets = offsetsShown(job);
    const column = milestone === 'READY' ? 'ready' : 'operating';
    const series = seriesOf(kept.result, groupBy, column, mine ?? (() => false));
    return {
      record,
      asKnownOn,
      origin: originOf(kept),
      milestone,
      days: offsets.map((offset) => job.asOf + offset),
      series: groupBy === 'VENDOR' ? series : await this.withPlan(viewer, groupBy, milestone, found, series),
    };
  }

  /** Lines of the country, types or prefectures with the declared plan and how many runs keep it. */
  private async withPlan(
    viewer: Viewer,
    groupBy: Exclude<ForecastGroup, 'VENDOR'>,
    milestone: ForecastMilestone,
    { asOf, asKnownOn, kept }: FoundForecast,
    series: readonly ForecastSeries[],
  ): Promise<ForecastSeries[]> {
    const { atTarget, job } = kept!.result;
    const planned = await this.adoption.adoption(viewer, {
      groupBy,
      measure: 'PLANNED_BY_TARGET',
      denominator: 'OPEN',
      asOf,
      asKnownOn: asKnownOn.id,
    });
    return series.map((line, index) => {
      const plannedByTarget = planned?.cells[index]?.numerator ?? 0;
      const reached = atTarget[groupsOf(groupBy)[index]!]![milestone === 'READY' ? 'ready' : 'operating'];
      const keeping = reached.filter((count) => count >= plannedByTarget).length;
      return { ...line, plannedByTarget, planChance: keeping / job.runs };
    });
  }

  /** Paces of the vendors one may see; null: none. */
  async vendorPaces(viewer: Viewer, point: ViewPoint = {}): Promise<VendorPaces | null> {
    const mine = vendorsSeen(viewer);
    const found = mine && (await this.at.find(viewer, point));
    if (!found) return null;
    const { kept } = found;
    if (!kept) return { origin: null, rows: [] };
    const chances = chancesByVendor(kept.result);
    const rows = kept.result.vendors
      .filter(({ vendor }) => vendor !== 0 && mine(vendor))
      .map((outlook) => {
        const { vendor, bands: _bands, before: _before, ...rest } = outlook;
        const chance = chances.get(vendor) ?? null;
        return { vendorId: vendor, ...rest, ...queueOutlook(kept.result, outlook, chance) };
      });
    return { origin: originOf(kept), rows };
  }

  /** Of the country, or of a vendor one may see; the coverage is over all vendors. null: not the viewer's to see. */
  scores(viewer: Viewer, milestone: ForecastMilestone, vendorId: number | null): ForecastScores | null {
    if (vendorId !== null && !vendorsSeen(viewer)?.(vendorId)) return null;
    const made = this.forecasts.scores();
    if (!made) return { asOf: null, past: [], coverage: [] };
    return {
      asOf: made.asOf,
      past: made.scores.filter((score) => score.vendor === (vendorId ?? 0) && score.milestone === milestone),
      coverage: BACKTEST_WEEKS.map((weeks) => coverageOf(made.scores, milestone, weeks)),
    };
  }

  /** null: not the viewer's to see. */
  async facility(viewer: Viewer, facilityId: number): Promise<FacilityForecast | null> {
    const row = await this.adoption.facilityRow(viewer, facilityId, {});
    if (!row) return null;
    const kept = await this.forecasts.latest();
    if (!kept) return { origin: null, facilityId, ready: null, operating: null };
    const { facility, outcomes, job } = kept.result;
    const index = facility.indexOf(facilityId);
    const of = (all: FacilityOutcomes) => (index < 0 ? null : expectedDays(all, index, job));
    return {
      origin: originOf(kept),
      facilityId,
      ready: of(outcomes.ready),
      operating: of(outcomes.operating),
    };
  }
}

export type Columns = Pick<ForecastSeries, 'p10' | 'p50' | 'p90'>;

function columns({ p10, p50, p90 }: Bands, offsets: readonly number[]): Columns {
  const pick = (band: Int32Array) => offsets.map((offset) => band[offset]!);
  return { p10: pick(p10), p50: pick(p50), p90: pick(p90) };
}

function seriesOf(
  { job, groups, before, vendors }: ForecastResult,
  groupBy: ForecastGroup,
  column: keyof Both<unknown>,
  mine: (vendor: number) => boolean,
): ForecastSeries[] {
  const offsets = offsetsShown(job);
  const none = { type: null, prefecture: null, vendorId: null, plannedByTarget: null, planChance: null };
  const ofGroup = (group: number) => ({
    ...none,
    now: before[column][group]!,
    ...columns(groups[group]![column], offsets),
  });
  switch (groupBy) {
    case 'NATION':
      return [ofGroup(NATION)];
    case 'TYPE':
      return FACILITY_TYPES.map((type, index) => ({ ...ofGroup(groupOfType(index)), type }));
    case 'PREFECTURE':
      return PREFECTURES.map(({ number, code }) => ({
        ...ofGroup(groupOfPrefecture(number)),
        prefecture: code,
      }));
    case 'VENDOR':
      return vendors
        .filter(({ vendor }: VendorOutlook) => vendor !== 0 && mine(vendor))
        .map(({ vendor, before: had, bands }) => ({
          ...none,
          vendorId: vendor,
          now: had[column],
          ...columns(bands[column], offsets),
        }));
  }
}

/** Groups of the simulation in the order of the lines. */
function groupsOf(groupBy: Exclude<ForecastGroup, 'VENDOR'>): number[] {
  if (groupBy === 'NATION') return [NATION];
  return groupBy === 'TYPE'
    ? FACILITY_TYPES.map((_, index) => groupOfType(index))
    : PREFECTURES.map(({ number }) => groupOfPrefecture(number));
}
