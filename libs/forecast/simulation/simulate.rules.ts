import type { ForecastModel } from '../fit/model.rules.js';
import { GROUPS, groupOfPrefecture, groupOfType, NATION, type Both } from './groups.rules.js';
import type { SimulationSettings } from './simulation-settings.js';
import { nationalSupply } from './supply.rules.js';
import { FacilityOutcomes, RunCounts, type Bands } from './tallies.rules.js';
import { VendorPass } from './vendor-pass.rules.js';

export interface Simulation {
  /** By group. */
  readonly groups: readonly Both<Bands>[];
  readonly vendors: ReadonlyMap<number, Both<Bands>>;
  /** By row of the history; what was reached before the as-of day is not told here. */
  readonly facilities: Both<FacilityOutcomes>;
  /** By group and run, what a scenario is laid over. */
  readonly counts: Both<RunCounts>;
  readonly supply: Float64Array;
}

/** Everything drawn for the country: one pass a vendor, each with random numbers of its own. */
export function simulate(model: ForecastModel, settings: SimulationSettings): Simulation {
  const { history } = model;
  const length = settings.horizon + 1;
  const supply = nationalSupply(model, settings.seed, settings.runs, length);
  const counts = {
    ready: new RunCounts(GROUPS, settings.runs, length),
    operating: new RunCounts(GROUPS, settings.runs, length),
  };
  const facilities = {
    ready: new FacilityOutcomes(history.rows),
    operating: new FacilityOutcomes(history.rows),
  };
  const pass = new VendorPass(model, settings, supply, counts, facilities);
  const before = countsBefore(model);
  const vendors = new Map<number, Both<Bands>>();
  for (const vendor of model.vendors) {
    pass.run(vendor);
    vendors.set(vendor.vendor, pass.bandsOf(vendor));
  }
  counts.ready.sumNation();
  counts.operating.sumNation();
  const groups = Array.from({ length: GROUPS }, (_, group) => ({
    ready: counts.ready.bands(group, before.ready[group]!),
    operating: counts.operating.bands(group, before.operating[group]!),
  }));
  return { groups, vendors, facilities, counts, supply };
}

/** Ready and operating on the as-of day, by group. */
export function countsBefore({ history }: ForecastModel): Both<Int32Array> {
  const counts = { ready: new Int32Array(GROUPS), operating: new Int32Array(GROUPS) };
  const { asOf, rows, type, prefecture, ready, operating } = history;
  for (let row = 0; row < rows; row += 1) {
    for (const group of [NATION, groupOfType(type[row]!), groupOfPrefecture(prefecture[row]!)]) {
      if (ready[row]! <= asOf) counts.ready[group]! += 1;
      if (operating[row]! <= asOf) counts.operating[group]! += 1;
    }
  }
  return counts;
}
