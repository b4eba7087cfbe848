import type { ForecastModel, VendorModel } from '../fit/model.rules.js';
import type { SurvivalCurve } from '../fit/survival.rules.js';
import { SeededRandom } from '../random.rules.js';
import { groupOfPrefecture, groupOfType, type Both } from './groups.rules.js';
import { ModelQueue } from './model-queue.rules.js';
import { reachedBefore } from './reached-before.rules.js';
import { NO_ROW_CHANGES, type RowChanges } from './row-changes.js';
import { BEYOND, QueueServer, Served } from './serve-queue.rules.js';
import type { SimulationSettings } from './simulation-settings.js';
import { FacilityOutcomes, RunCounts, type Bands } from './tallies.rules.js';

/** Where a pass counts what it draws for the country. */
export interface NationCounter {
  /** Once for the nation and the groups of a type and a prefecture. */
  addFacility(run: number, type: number, prefecture: number, day: number): void;
}

/** Random numbers of a vendor's run by what they are for: a changed wait must not change the pace, nor another run. */
const STREAMS = { pace: 0, waits: 1, starts: 2 };
const RUNS_MOST = 4096;
/** A type and a prefecture in one number. */
const GROUP_BITS = 8;
const GROUP_MASK = (1 << GROUP_BITS) - 1;
/** A stream that is no vendor's. */
const READINESS = -1;

/** Of the rows of a vendor, in their order. */
type Groups = Readonly<Record<'queue' | 'customers' | 'waiting', Uint16Array>>;

const NONE = new Uint16Array(0);
const NO_GROUPS: Groups = { queue: NONE, customers: NONE, waiting: NONE };

/** Draws vendors one after the other, each with random numbers of its own. */
export class VendorPass {
  private readonly length: number;
  private readonly target: number;
  private readonly server = new QueueServer();
  private readonly served = new Served();
  private readonly own: Both<RunCounts>;
  private readonly random = new SeededRandom(0, 0);
  private readonly waits = new SeededRandom(0, 0);
  private readonly starts = new SeededRandom(0, 0);
  /** By run, the same for the whole country; see StartTimes. */
  private readonly startOfRun: readonly SurvivalCurve[];
  private readyDays: Uint16Array = new Uint16Array(0);
  private startDays: Uint16Array = new Uint16Array(0);
  /** Of the vendor drawn. */
  private groups = NO_GROUPS;

  /**
   * @param supply of the country, as {@link nationalSupply} makes it
   * @param facilities null: nobody asks what comes of single facilities
   */
  constructor(
    private readonly model: ForecastModel,
    private readonly settings: SimulationSettings,
    private readonly supply: Float64Array,
    private readonly nation: Both<NationCounter>,
    private readonly facilities: Both<FacilityOutcomes> | null,
    private readonly changes: RowChanges = NO_ROW_CHANGES,
    /** Only so many of them are drawn, as if all were. */
    private readonly days = settings.horizon + 1,
  ) {
    this.length = settings.horizon + 1;
    this.target = settings.target - model.history.asOf;
    const random = new SeededRandom(settings.seed, READINESS);
    this.startOfRun = Array.from({ length: settings.runs }, () => model.lead.start.ofRun(random));
    this.own = {
      ready: new RunCounts(1, settings.runs, this.length),
      operating: new RunCounts(1, settings.runs, this.length),
    };
  }

  /** Draws all runs of a vendor; {@link bandsOf} and the facilities tell of the last one drawn. */
  run(vendor: VendorModel): void {
    const { model, settings, length } = this;
    this.own.ready.clear();
    this.own.operating.clear();
    this.groups = {
      queue: this.groupsOf(vendor.queue),
      customers: this.groupsOf(vendor.customers),
      waiting: this.groupsOf(vendor.waitingToStart),
    };
    if (this.facilities) {
      this.readyDays = cleared(this.readyDays, this.members * length);
      this.startDays = cleared(this.startDays, this.members * length);
    }
    const queue = new ModelQueue(model, vendor, this.changes);
    const { mean, shape } = vendor.pace;
    for (let run = 0; run < settings.runs; run += 1) {
      this.restart(vendor.vendor, run);
      this.noteWaiting(vendor, run);
      if (mean === 0) continue;
      queue.begin(this.waits);
      const pace = (mean * this.random.gamma(shape)) / shape;
      const supply = this.supply.subarray(run * length, (run + 1) * length);
      this.server.serve(queue, supply, pace, () => this.random.exponential(), this.served, this.days);
      this.noteServed(vendor, run);
    }
    if (this.facilities) this.noteFacilities(vendor, this.facilities);
  }

  /** Those in the queue, then those that wait to start: the days of facilities are kept by day, then member. */
  private get members(): number {
    return this.groups.queue.length + this.groups.waiting.length;
  }

  bandsOf({ customers }: VendorModel): Both<Bands> {
    const before = reachedBefore(this.model, customers);
    return {
      ready: this.own.ready.bands(0, before.ready),
      operating: this.own.operating.bands(0, before.operating),
    };
  }

  private restart(vendor: number, run: number): void {
    const { seed } = this.settings;
    const stream = 4 * (RUNS_MOST * (vendor + 1) + run);
    this.random.restart(seed, stream + STREAMS.pace);
    this.waits.restart(seed, stream + STREAMS.waits);
    this.starts.restart(seed, stream + STREAMS.starts);
  }

  private noteServed(vendor: VendorModel, run: number): void {
    const { length, served, starts, members } = this;
    const { start } = this.model.lead;
    const { queue, customers } = vendor;
    const { queue: ofQueue, customers: ofCustomers } = this.groups;
    const untilSaid = this.startOfRun[run]!;
    for (let index = 0; index < served.count; index += 1) {
      const member = served.member[index]!;
      const day = served.day[index]!;
      const known = member < queue.length;
      const groups = known ? ofQueue[member]! : ofCustomers[starts.below(customers.length)]!;
      // the same day at the earliest: what was set up can begin at once
      const startDay = day + start.draw(-1, untilSaid, starts);
      this.count(this.nation.ready, this.own.ready, run, groups, day);
      if (startDay < length) this.count(this.nation.operating, this.own.operating, run, groups, startDay);
      if (known && this.facilities) {
        this.readyDays[day * members + member]! += 1;
        if (startDay < length) this.startDays[startDay * members + member]! += 1;
      }
    }
  }

  private noteWaiting({ queue, waitingToStart }: VendorModel, run: number): void {
    const { history, lead } = this.model;
    const { startsBy } = this.changes;
    const { asOf, ready, operating } = history;
    for (let index = 0; index < waitingToStart.length; index += 1) {
      const row = waitingToStart[index]!;
      const entered = operating[row]! - asOf;
      const drawn =
        entered < BEYOND ? entered : lead.start.draw(asOf - ready[row]!, this.startOfRun[run]!, this.starts);
      const day = startsBy.size === 0 ? drawn : Math.min(drawn, startsBy.get(row) ?? BEYOND);
      if (day >= this.length) continue;
      this.count(this.nation.operating, this.own.operating, run, this.groups.waiting[index]!, day);
      if (this.facilities) this.startDays[day * this.members + queue.length + index]! += 1;
    }
  }

  private count(nation: NationCounter, own: RunCounts, run: number, groups: number, day: number): void {
    nation.addFacility(run, groups >> GROUP_BITS, groups & GROUP_MASK, day);
    own.add(run, 0, day);
  }

  /** The groups of each row, together and near each other. */
  private groupsOf(rows: Int32Array): Uint16Array {
    const { type, prefecture } = this.model.history;
    return Uint16Array.from(
      rows,
      (row) => (groupOfType(type[row]!) << GROUP_BITS) | groupOfPrefecture(prefecture[row]!),
    );
  }

  private noteFacilities(
    { queue, waitingToStart }: VendorModel,
    { ready, operating }: Both<FacilityOutcomes>,
  ): void {
    const of = { members: this.members, length: this.length, runs: this.settings.runs, target: this.target };
    ready.note(queue, this.readyDays, { ...of, first: 0 });
    operating.note(queue, this.startDays, { ...of, first: 0 });
    operating.note(waitingToStart, this.startDays, { ...of, first: queue.length });
  }
}

function cleared(array: Uint16Array, length: number): Uint16Array {
  if (array.length < length) return new Uint16Array(length);
  array.fill(0, 0, length);
  return array;
}
