import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { Day } from '#calendar';
import { FACILITY_TYPES, PREFECTURES, type FacilityType } from '#facility';
import { originOf } from '../forecast-views.rules.js';
import type { ForecastMilestone, ForecastOrigin } from '../forecast.types.js';
import { Forecasts } from '../forecasts.js';
import { groupOfPrefecture, groupOfType, NATION, type Both } from '../simulation/groups.rules.js';
import type { Bands } from '../simulation/tallies.rules.js';
import type { Gain, ScenarioChange } from './scenario.types.js';

/** Cumulative facilities by day, as in a forecast. */
export interface BandColumns {
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
}

/** The forecast and what the scenario makes of it, of the country, a type, a prefecture or a vendor. */
export interface ScenarioLine {
  readonly type: FacilityType | null;
  readonly prefecture: string | null;
  readonly vendorId: number | null;
  readonly base: BandColumns;
  readonly changed: BandColumns;
}

export interface Scenario {
  /** Of the forecast it is laid over; null: that one is being made, ask again in some ten seconds. */
  readonly origin: ForecastOrigin | null;
  readonly milestone: ForecastMilestone;
  readonly days: readonly Day[];
  /** Country, types, prefectures, then the vendors drawn anew by id. */
  readonly lines: readonly ScenarioLine[];
  readonly gain: Gain | null;
  /** Facilities a change is about. */
  readonly concerned: number;
}

/** What would be if; for the ministry. */
@Injectable()
export class ScenarioReadModel {
  constructor(private readonly forecasts: Forecasts) {}

  /** @param changes checked by `wrongChange`. null: not the viewer's to see */
  async scenario(
    viewer: Viewer,
    changes: readonly ScenarioChange[],
    milestone: ForecastMilestone,
  ): Promise<Scenario | null> {
    if (viewer.role !== 'ADMINISTRATOR' && viewer.role !== 'ANALYST') return null;
    const made = await this.forecasts.whatIf({ changes, steps: [], facilities: [] });
    if (!made) return { origin: null, milestone, days: [], lines: [], gain: null, concerned: 0 };
    const { kept, outcome } = made;
    const { result } = kept;
    const { offsets } = outcome;
    const of = (bands: Both<Bands>) => (milestone === 'READY' ? bands.ready : bands.operating);
    const all = offsets.map((_, index) => index);
    const line = (base: Both<Bands>, changed: Both<Bands>) => ({
      base: columns(of(base), offsets),
      changed: columns(of(changed), all),
    });
    const none = { type: null, prefecture: null, vendorId: null };
    const group = (index: number) => line(result.groups[index]!, outcome.groups[index]!);
    const vendors = new Map(result.vendors.map((vendor) => [vendor.vendor, vendor]));
    return {
      origin: originOf(kept),
      milestone,
      days: offsets.map((offset) => result.job.asOf + offset),
      lines: [
        { ...none, ...group(NATION) },
        ...FACILITY_TYPES.map((type, index) => ({ ...none, type, ...group(groupOfType(index)) })),
        ...PREFECTURES.map(({ number, code }) => ({
          ...none,
          prefecture: code,
          ...group(groupOfPrefecture(number)),
        })),
        ...[...outcome.vendors]
          .sort((a, b) => a.vendor - b.vendor)
          .map(({ vendor, bands }) => ({
            ...none,
            vendorId: vendor,
            ...line(vendors.get(vendor)!.bands, bands),
          })),
      ],
      gain: milestone === 'READY' ? outcome.gain.ready : outcome.gain.operating,
      concerned: outcome.concerned,
    };
  }
}

function columns({ p10, p50, p90 }: Bands, offsets: readonly number[]): BandColumns {
  const pick = (band: Int32Array) => offsets.map((offset) => band[offset]!);
  return { p10: pick(p10), p50: pick(p50), p90: pick(p90) };
}
