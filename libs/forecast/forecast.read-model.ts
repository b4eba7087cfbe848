import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#access';
import { AdoptionReadModel, type ViewPoint } from '#adoption';
import { FACILITY_TYPES, PREFECTURES } from '#facility';
import type {
  ExpectedDays,
  FacilitiesQuestion,
  FacilityForecast,
  Forecast,
  ForecastFacilities,
  ForecastGroup,
  ForecastMilestone,
  ForecastOrigin,
  ForecastScores,
  ForecastSeries,
  VendorPaces,
} from './forecast.types.js';
import { ForecastAt, type FoundForecast } from './forecast-at.js';
import { coverageOf } from './coverage.rules.js';
import { Forecasts, type KeptForecast } from './forecasts.js';
import { groupOfPrefecture, groupOfType, NATION, type Both } from './simulation/groups.rules.js';
import { NOT_WITHIN, type Bands, type FacilityOutcomes } from './simulation/tallies.rules.js';
import {
  chancesByVendor,
  OUTLOOKS,
  outlookOf,
  queuedRows,
  queueOutlook,
} from './outlook/queue-outlook.rules.js';
import { BACKTEST_WEEKS } from './run/backtest.js';
import { offsetsShown } from './run/offsets-shown.rules.js';
import type { ForecastJob, ForecastResult, VendorOutlook } from './run/forecast-result.js';

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
    const cut = (bands: Both<Bands>) =>
      columns(milestone === 'READY' ? bands.ready : bands.operating, offsets);
    const series = seriesOf(kept.result, groupBy, cut, mine ?? (() => false));
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
        const { vendor, bands: _bands, ...rest } = outlook;
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

/** Facilities in queues, by whether they will be ready by the target day. null: not the viewer's to see. */
@Injectable()
export class QueueOutlookReadModel {
  constructor(private readonly at: ForecastAt) {}

  async facilities(
    viewer: Viewer,
    question: FacilitiesQuestion,
    point: ViewPoint = {},
  ): Promise<ForecastFacilities | null> {
    const mine = vendorsSeen(viewer);
    const found = mine && (await this.at.find(viewer, point));
    if (!found) return null;
    const { kept } = found;
    if (!kept) return { origin: null, counts: [], rows: [] };
    const { result } = kept;
    const byOutlook = queuedRows(
      result,
      {
        vendorId: question.vendorId,
        type: question.type === null ? null : FACILITY_TYPES.indexOf(question.type),
        prefecture: question.prefecture === null ? null : Number(question.prefecture),
      },
      mine,
    );
    const asked = question.outlook === null ? OUTLOOKS.flatMap((each) => byOutlook[each]) : byOutlook[question.outlook];
    return {
      origin: originOf(kept),
      counts: OUTLOOKS.map((outlook) => ({ outlook, count: byOutlook[outlook].length })),
      rows: asked.slice(question.skip, question.skip + question.first).map((row) => ({
        facilityId: result.facility[row]!,
        ready: expectedDays(result.outcomes.ready, row, result.job)!,
        outlook: outlookOf(result.outcomes.ready.made[row]! / result.job.runs),
      })),
    };
  }
}

function vendorsSeen(viewer: Viewer): ((vendor: number) => boolean) | null {
  const scope = scopeOf(viewer);
  if (scope.kind === 'ALL') return () => true;
  return scope.kind === 'VENDOR' ? (vendor) => vendor === scope.vendorId : null;
}

export function originOf({ result, computedAt, outdated }: KeptForecast): ForecastOrigin {
  const { job, growth, plans, leadTimes } = result;
  const { asOf, seed, runs, target } = job;
  return { asOf, computedAt, outdated, seed, runs, targetDay: target, growth, plans, leadTimes };
}

type Columns = Pick<ForecastSeries, 'p10' | 'p50' | 'p90'>;

function columns({ p10, p50, p90 }: Bands, offsets: readonly number[]): Columns {
  const pick = (band: Int32Array) => offsets.map((offset) => band[offset]!);
  return { p10: pick(p10), p50: pick(p50), p90: pick(p90) };
}

function seriesOf(
  { groups, vendors }: ForecastResult,
  groupBy: ForecastGroup,
  cut: (bands: Both<Bands>) => Columns,
  mine: (vendor: number) => boolean,
): ForecastSeries[] {
  const none = { type: null, prefecture: null, vendorId: null, plannedByTarget: null, planChance: null };
  switch (groupBy) {
    case 'NATION':
      return [{ ...none, ...cut(groups[NATION]!) }];
    case 'TYPE':
      return FACILITY_TYPES.map((type, index) => ({ ...none, type, ...cut(groups[groupOfType(index)]!) }));
    case 'PREFECTURE':
      return PREFECTURES.map(({ number, code }) => ({
        ...none,
        prefecture: code,
        ...cut(groups[groupOfPrefecture(number)]!),
      }));
    case 'VENDOR':
      return vendors
        .filter(({ vendor }: VendorOutlook) => vendor !== 0 && mine(vendor))
        .map(({ vendor, bands }) => ({ ...none, vendorId: vendor, ...cut(bands) }));
  }
}

/** Groups of the simulation in the order of the lines. */
function groupsOf(groupBy: Exclude<ForecastGroup, 'VENDOR'>): number[] {
  if (groupBy === 'NATION') return [NATION];
  return groupBy === 'TYPE'
    ? FACILITY_TYPES.map((_, index) => groupOfType(index))
    : PREFECTURES.map(({ number }) => groupOfPrefecture(number));
}

function expectedDays(all: FacilityOutcomes, row: number, { asOf, runs }: ForecastJob): ExpectedDays | null {
  if (all.simulated[row] === 0) return null;
  const day = (offset: number) => (offset === NOT_WITHIN ? null : asOf + offset);
  return {
    p10: day(all.p10[row]!),
    p50: day(all.p50[row]!),
    p90: day(all.p90[row]!),
    chance: all.made[row]! / runs,
  };
}
