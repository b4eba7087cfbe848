import type { ForecastResult, VendorOutlook } from '../run/forecast-result.js';
import { FacilityOutcomes } from '../simulation/tallies.rules.js';
import { chancesByVendor, outlookOf, queuedRows, queueOutlook } from './queue-outlook.rules.js';

const RUNS = 10;
const AS_OF = 18_800;

/** Rows as [vendor, runs that made it, day of P50]; vendor 0: in no queue. */
function resultOf(rows: [vendor: number, made: number, p50: number][]): ForecastResult {
  const ready = new FacilityOutcomes(rows.length);
  rows.forEach(([vendor, made, p50], row) => {
    ready.made[row] = made;
    ready.p50[row] = p50;
    ready.simulated[row] = vendor === 0 ? 0 : 1;
  });
  return {
    job: { asOf: AS_OF, runs: RUNS },
    vendor: Int32Array.from(rows, ([vendor]) => vendor),
    type: new Uint8Array(rows.length),
    prefecture: new Uint8Array(rows.length).fill(13),
    outcomes: { ready },
  } as unknown as ForecastResult;
}
const all = { vendorId: null, type: null, prefecture: null };

describe('whether a facility will make it', () => {
  it('is likely in eight of ten runs, unlikely in two of ten', () => {
    expect([8, 7, 3, 2].map((made) => outlookOf(made / RUNS))).toEqual([
      'LIKELY',
      'UNCERTAIN',
      'UNCERTAIN',
      'UNLIKELY',
    ]);
  });

  it('lists the soonest first, those beyond the horizon last, and nobody one may not see', () => {
    const result = resultOf([
      [1, 0, -1],
      [1, 1, 90],
      [0, 0, -1],
      [2, 9, 5],
      [1, 9, 3],
    ]);
    expect(queuedRows(result, all, () => true)).toEqual({ LIKELY: [4, 3], UNCERTAIN: [], UNLIKELY: [1, 0] });
    expect(queuedRows(result, all, (vendor) => vendor === 2).LIKELY).toEqual([3]);
    expect(queuedRows(result, { ...all, vendorId: 1 }, () => true).LIKELY).toEqual([4]);
    expect(queuedRows(result, { ...all, prefecture: 12 }, () => true).UNLIKELY).toEqual([]);
    expect(chancesByVendor(result).get(1)).toBeCloseTo(10 / 30);
  });
});

describe('when a queue is worked off', () => {
  it('is the day on which as many are set up as stand in it; many ready means early', () => {
    const bands = { p10: [3, 4, 5, 5], p50: [3, 4, 5, 6], p90: [3, 6, 7, 8] };
    const vendor = { queue: 3, before: { ready: 3 }, bands: { ready: bands } } as unknown as VendorOutlook;
    expect(queueOutlook(resultOf([]), vendor, 0.5).finish).toEqual([AS_OF + 1, AS_OF + 3, null]);
  });
});
