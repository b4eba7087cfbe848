import type { ForecastModel } from '../fit/model.rules.js';
import { GROUPS, type Both } from '../simulation/groups.rules.js';
import { NO_ROW_CHANGES } from '../simulation/row-changes.js';
import type { SimulationSettings } from '../simulation/simulation-settings.js';
import { FacilityOutcomes, type Bands } from '../simulation/tallies.rules.js';
import { VendorPass } from '../simulation/vendor-pass.rules.js';
import { applyChanges } from './apply-changes.rules.js';
import type { Chance, ScenarioOutcome, ScenarioQuestion } from './scenario.types.js';
import { ShownCounts } from './shown-counts.js';

/** A forecast as scenarios need it: they are laid over it and never change it. */
export interface ScenarioBase {
  readonly model: ForecastModel;
  readonly settings: SimulationSettings;
  readonly supply: Float64Array;
  readonly offsets: readonly number[];
  readonly counts: Both<ShownCounts>;
  /** By group, at the days shown. */
  readonly bands: readonly Both<Bands>[];
  /** Reached on the as-of day, by group. */
  readonly before: Both<Int32Array>;
  /** Runs by row that are ready by the target day. */
  readonly made: Uint16Array;
}

/**
 * What comes of a scenario: the vendors it touches are drawn again as they were and taken away, and drawn as they would
 * be, with the same random numbers; all others stay as the forecast has them.
 */
export function runScenario(base: ScenarioBase, question: ScenarioQuestion): ScenarioOutcome {
  const { model, settings, supply, offsets } = base;
  const likely = (row: number) => 2 * base.made[row]! >= settings.runs;
  const { vendors, rows, concerned } = applyChanges(model, question, likely, settings.horizon);
  const length = settings.horizon + 1;
  const counter = () => new ShownCounts(GROUPS, settings.runs, offsets, length);
  const change = { ready: counter(), operating: counter() };
  const facilities = question.facilities.length === 0 ? null : outcomes(model.history.rows);
  const days = offsets.at(-1)! + 1;
  const asIs = new VendorPass(model, settings, supply, change, null, NO_ROW_CHANGES, days);
  const otherwise = new VendorPass(model, settings, supply, change, facilities, rows, days);
  const drawn: { vendor: number; bands: ScenarioOutcome['vendors'][number]['bands'] }[] = [];
  for (const { before, after } of vendors) {
    count(change, -1);
    if (before) asIs.run(before);
    count(change, 1);
    otherwise.run(after);
    if (before && before.vendor !== 0)
      drawn.push({ vendor: after.vendor, bands: shown(otherwise.bandsOf(before), offsets) });
  }
  const until = settings.target - model.history.asOf;
  return {
    offsets,
    groups: base.bands.map(({ ready, operating }, group) => ({
      ready: change.ready.bands(group, base.before.ready[group]!, base.counts.ready) ?? ready,
      operating:
        change.operating.bands(group, base.before.operating[group]!, base.counts.operating) ?? operating,
    })),
    vendors: drawn,
    gain: { ready: change.ready.gain(until), operating: change.operating.gain(until) },
    chances: chances(question, base, facilities),
    concerned,
  };
}

/** A forecast's own rows are asked by an empty question; here the rows of vendors drawn anew. */
function chances(
  { facilities }: ScenarioQuestion,
  { model: { history }, settings: { runs } }: ScenarioBase,
  made: Both<FacilityOutcomes> | null,
): Chance[] {
  return facilities.map((facilityId) => {
    const row = history.facility.indexOf(facilityId);
    const of = (all: FacilityOutcomes | undefined) =>
      all && row >= 0 && all.simulated[row] === 1 ? all.made[row]! / runs : null;
    return { facilityId, ready: of(made?.ready), operating: of(made?.operating) };
  });
}

function outcomes(rows: number): Both<FacilityOutcomes> {
  return { ready: new FacilityOutcomes(rows), operating: new FacilityOutcomes(rows) };
}

function count(change: Both<ShownCounts>, sign: 1 | -1): void {
  change.ready.counting(sign);
  change.operating.counting(sign);
}

/** Bands at the days shown. */
export function shown({ ready, operating }: Both<Bands>, offsets: readonly number[]): Both<Bands> {
  const cut = ({ p10, p50, p90 }: Bands): Bands => {
    const pick = (band: Int32Array) => Int32Array.from(offsets, (offset) => band[offset]!);
    return { p10: pick(p10), p50: pick(p50), p90: pick(p90) };
  };
  return { ready: cut(ready), operating: cut(operating) };
}
