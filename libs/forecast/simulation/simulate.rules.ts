import type { Day } from '#calendar';
import type { ForecastModel, VendorModel } from '../fit/model.rules.js';
import { SeededRandom } from '../random.rules.js';
import { ModelQueue } from './model-queue.rules.js';
import { BEYOND, QueueServer, Served } from './serve-queue.rules.js';
import { nationalSupply } from './supply.rules.js';
import { FacilityOutcomes, RunCounts, type Bands } from './tallies.rules.js';

/** Nation, four types, 47 prefectures. */
export const GROUPS = 52;
export const NATION = 0;
export const groupOfType = (type: number): number => 1 + type;
export const groupOfPrefecture = (prefecture: number): number => 4 + prefecture;

export interface SimulationSettings {
  readonly seed: number;
  readonly runs: number;
  /** Calendar days after the as-of day. */
  readonly horizon: number;
  readonly target: Day;
}

/** READY and OPERATING of something that can be counted. */
export interface Both<T> {
  readonly ready: T;
  readonly operating: T;
}

export interface Simulation {
  /** By group. */
  readonly groups: readonly Both<Bands>[];
  readonly vendors: ReadonlyMap<number, Both<Bands>>;
  /** By row of the history; what was reached before the as-of day is not told here. */
  readonly facilities: Both<FacilityOutcomes>;
}

/** Everything drawn for the country: one pass a vendor, each with random numbers of its own. */
export function simulate(model: ForecastModel, settings: SimulationSettings): Simulation {
  const { history } = model;
  const length = settings.horizon + 1;
  const supply = nationalSupply(model, settings.seed, settings.runs, length);
  const ready = new RunCounts(GROUPS, settings.runs, length);
  const operating = new RunCounts(GROUPS, settings.runs, length);
  const facilities = {
    ready: new FacilityOutcomes(history.rows),
    operating: new FacilityOutcomes(history.rows),
  };
  const pass = new VendorPass(model, settings, supply, { ready, operating }, facilities);
  const before = countsBefore(model);
  const vendors = new Map<number, Both<Bands>>();
  for (const vendor of model.vendors) vendors.set(vendor.vendor, pass.run(vendor));
  const groups = Array.from({ length: GROUPS }, (_, group) => ({
    ready: ready.bands(group, before.ready[group]!),
    operating: operating.bands(group, before.operating[group]!),
  }));
  return { groups, vendors, facilities };
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

class VendorPass {
  private readonly length: number;
  private readonly target: number;
  private readonly server = new QueueServer();
  private readonly served = new Served();
  private readonly own: Both<RunCounts>;
  private readyDays: Uint16Array = new Uint16Array(0);
  private startDays: Uint16Array = new Uint16Array(0);

  constructor(
    private readonly model: ForecastModel,
    private readonly settings: SimulationSettings,
    private readonly supply: Float64Array,
    private readonly nation: Both<RunCounts>,
    private readonly facilities: Both<FacilityOutcomes>,
  ) {
    this.length = settings.horizon + 1;
    this.target = settings.target - model.history.asOf;
    this.own = {
      ready: new RunCounts(1, settings.runs, this.length),
      operating: new RunCounts(1, settings.runs, this.length),
    };
  }

  run(vendor: VendorModel): Both<Bands> {
    const { model, settings, length } = this;
    const members = vendor.queue.length + vendor.waitingToStart.length;
    this.own.ready.clear();
    this.own.operating.clear();
    this.readyDays = cleared(this.readyDays, members * length);
    this.startDays = cleared(this.startDays, members * length);
    const queue = new ModelQueue(model, vendor);
    const random = new SeededRandom(settings.seed, vendor.vendor + 1);
    const { mean, shape } = vendor.pace;
    for (let run = 0; run < settings.runs; run += 1) {
      if (mean > 0) {
        queue.begin(random);
        const pace = (mean * random.gamma(shape)) / shape;
        const supply = this.supply.subarray(run * length, (run + 1) * length);
        this.server.serve(queue, supply, pace, () => random.exponential(), this.served);
        this.noteServed(vendor, run, random);
      }
      this.noteWaiting(vendor, run, random);
    }
    this.noteFacilities(vendor);
    return this.bandsOf(vendor);
  }

  private noteServed(vendor: VendorModel, run: number, random: SeededRandom): void {
    const { length, served } = this;
    const { start } = this.model.lead;
    const { queue, customers } = vendor;
    for (let index = 0; index < served.count; index += 1) {
      const member = served.member[index]!;
      const day = served.day[index]!;
      const known = member < queue.length;
      const row = known ? queue[member]! : customers[random.below(customers.length)]!;
      // the same day at the earliest: what was set up can begin at once
      const startDay = day + start.remaining(-1, random.next(), BEYOND);
      this.count(this.nation.ready, this.own.ready, run, row, day);
      if (startDay < length) this.count(this.nation.operating, this.own.operating, run, row, startDay);
      if (known) {
        this.readyDays[member * length + day]! += 1;
        if (startDay < length) this.startDays[member * length + startDay]! += 1;
      }
    }
  }

  private noteWaiting({ queue, waitingToStart }: VendorModel, run: number, random: SeededRandom): void {
    const { history, lead } = this.model;
    const { asOf, ready, operating } = history;
    for (let index = 0; index < waitingToStart.length; index += 1) {
      const row = waitingToStart[index]!;
      const entered = operating[row]! - asOf;
      const day =
        entered < BEYOND ? entered : lead.start.remaining(asOf - ready[row]!, random.next(), BEYOND);
      if (day >= this.length) continue;
      this.count(this.nation.operating, this.own.operating, run, row, day);
      this.startDays[(queue.length + index) * this.length + day]! += 1;
    }
  }

  private count(nation: RunCounts, own: RunCounts, run: number, row: number, day: number): void {
    const { type, prefecture } = this.model.history;
    nation.add(run, NATION, day);
    nation.add(run, groupOfType(type[row]!), day);
    nation.add(run, groupOfPrefecture(prefecture[row]!), day);
    own.add(run, 0, day);
  }

  private noteFacilities({ queue, waitingToStart }: VendorModel): void {
    const { length, target, facilities } = this;
    const { runs } = this.settings;
    queue.forEach((row, member) => {
      facilities.ready.note(row, this.readyDays, member * length, length, runs, target);
      facilities.operating.note(row, this.startDays, member * length, length, runs, target);
    });
    waitingToStart.forEach((row, index) => {
      const start = (queue.length + index) * length;
      facilities.operating.note(row, this.startDays, start, length, runs, target);
    });
  }

  private bandsOf({ customers }: VendorModel): Both<Bands> {
    const { asOf, ready, operating } = this.model.history;
    let readyBefore = 0;
    let operatingBefore = 0;
    for (const row of customers) {
      if (ready[row]! <= asOf) readyBefore += 1;
      if (operating[row]! <= asOf) operatingBefore += 1;
    }
    return {
      ready: this.own.ready.bands(0, readyBefore),
      operating: this.own.operating.bands(0, operatingBefore),
    };
  }
}

function cleared(array: Uint16Array, length: number): Uint16Array {
  if (array.length < length) return new Uint16Array(length);
  array.fill(0, 0, length);
  return array;
}
