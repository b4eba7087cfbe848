import type { FacilityFilter, Measure } from '#adoption';
import { ratePercent } from '#adoption';
import type { Day } from '#calendar';
import { FACILITY_TYPES, searchText } from '#facility';
import { BLOCKERS, KIND, MILESTONE_GRAPH, MILESTONES, STAGES, type Milestone, type Stage } from '#rollout';
import { LOG_BEGAN_ON, TODAY } from './random-log.js';
import type { RandomQuestion } from './random-question.js';
import type { RegisterEntry, World } from './sql-reference.js';

/** What the database says about a question's days, read with plain SQL. */
export interface Facts {
  readonly world: World;
  /** On the days of `gained` and `lost`. */
  readonly gainedSince: World;
  readonly lostSince: World;
  /** As known now, today: for the scope. */
  readonly now: World;
  readonly register: readonly RegisterEntry[];
}

export interface NaiveAnswer {
  readonly cells: readonly unknown[];
  /** Ids in order. */
  readonly list: readonly number[];
  /** Denominator OPEN of the nation with the question's filter, as a finer filter would be scoped. */
  readonly count: number;
}

/** The answer as one would write it with an hour's time: facility by facility, no masks, no planes. */
export function naiveAnswer(question: RandomQuestion, facts: Facts): NaiveAnswer {
  const { asOf } = question;
  const filter = visibleFilter(question);
  if (asOf < LOG_BEGAN_ON || asOf > TODAY) return { cells: [], list: [], count: 0 };
  const passing = facts.register.filter((entry) => passes(entry, filter, asOf, facts));
  const scoped = passing.filter(({ id }) => isInScope(id, question, facts));
  const isFine = !isPublic(filter) || question.groupBy === 'VENDOR' || question.groupBy === 'STAGE';
  return {
    cells: cellsOf(
      question,
      (isFine ? scoped : passing).map(({ id }) => id),
      facts.world,
    ),
    list: sorted(scoped, question, facts.world),
    count: scoped.length,
  };
}

/** A vendor may ask for itself only, on past days too. */
function visibleFilter({ filter, viewer }: RandomQuestion): FacilityFilter {
  if (viewer.role !== 'VENDOR' || !filter.vendors) return filter;
  return { ...filter, vendors: filter.vendors.filter((id) => id === viewer.vendorId) };
}

export function holds(world: World, id: number, measure: Measure): boolean {
  const facility = world.get(id);
  if (!facility?.has(KIND.REGISTERED)) return false;
  const plan = facility.get(KIND.PLANNED_MONTH);
  if (measure === 'OPEN') return true;
  if (measure === 'PLAN_ANSWERED') return plan !== undefined;
  if (measure === 'PLANNED_BY_TARGET') return plan !== undefined && plan.value <= 202109;
  return facility.has(KIND[measure]);
}

function stageOf(world: World, id: number): Stage {
  if (holds(world, id, 'OPERATING')) return 'DONE';
  return MILESTONES.find((milestone) => isMissing(world, id, milestone) && isAskedFor(world, id, milestone))!;
}

/** Who sets up by itself misses nothing that a vendor would do. */
function isMissing(world: World, id: number, milestone: Milestone): boolean {
  const byVendor = ['VENDOR_CONTACTED', 'ORDERED', 'SETUP_SCHEDULED'].includes(milestone);
  return !holds(world, id, milestone) && !(byVendor && world.get(id)!.has(KIND.SELF_SETUP));
}

/** Operating stands on it through milestones that are all still missing. */
function isAskedFor(world: World, id: number, milestone: Milestone): boolean {
  if (milestone === 'OPERATING') return true;
  return MILESTONES.some((next) => {
    const { requires, follows } = MILESTONE_GRAPH[next];
    return (
      [...requires, ...follows].includes(milestone) &&
      isMissing(world, id, next) &&
      isAskedFor(world, id, next)
    );
  });
}

function waitingSince(world: World, id: number): Day | null {
  const stage = stageOf(world, id);
  if (stage === 'DONE') return null;
  const { requires, follows } = MILESTONE_GRAPH[stage as Milestone];
  const met = [...requires, ...follows].flatMap((milestone) => world.get(id)!.get(KIND[milestone]) ?? []);
  if (met.length > 0) return Math.max(...met.map(({ since }) => since));
  return Math.max(LOG_BEGAN_ON, world.get(id)!.get(KIND.REGISTERED)!.since);
}

export function isPublic({ types: _types, prefectures: _prefectures, ...finer }: FacilityFilter): boolean {
  return Object.values(finer).every((value) => value === undefined || value === false);
}

function passes(
  { id, name, codes }: RegisterEntry,
  filter: FacilityFilter,
  asOf: Day,
  facts: Facts,
): boolean {
  const { world } = facts;
  if (!holds(world, id, 'OPEN')) return false;
  const facility = world.get(id)!;
  const { type, prefecture } = registerOf(world, id);
  const vendor = facility.get(KIND.VENDOR)?.value;
  const blocker = facility.get(KIND.BLOCKER)?.value;
  const since = waitingSince(world, id);
  const text = filter.search && searchText(filter.search);
  const fits = (code: string): boolean =>
    text === code || text === code.slice(3) || text === code.slice(0, 2) + code.slice(3);
  return (
    (!filter.types || filter.types.includes(type)) &&
    (!filter.prefectures || filter.prefectures.includes(prefecture)) &&
    (filter.has ?? []).every((measure) => holds(world, id, measure)) &&
    !(filter.lacks ?? []).some((measure) => holds(world, id, measure)) &&
    (!filter.stages || filter.stages.includes(stageOf(world, id))) &&
    (filter.waitingDaysAtLeast === undefined ||
      (since !== null && asOf - since >= filter.waitingDaysAtLeast!)) &&
    (!filter.vendors || (vendor !== undefined && filter.vendors.includes(vendor))) &&
    (!filter.withoutVendor || (vendor === undefined && !facility.has(KIND.SELF_SETUP))) &&
    (!filter.blockers || filter.blockers.some((name) => BLOCKERS[name] === blocker)) &&
    (!filter.gained ||
      (holds(world, id, filter.gained.measure) && !holds(facts.gainedSince, id, filter.gained.measure))) &&
    (!filter.lost ||
      (!holds(world, id, filter.lost.measure) && holds(facts.lostSince, id, filter.lost.measure))) &&
    (!text || searchText(name).includes(text) || codes.some(fits))
  );
}

function registerOf(world: World, id: number): { type: (typeof FACILITY_TYPES)[number]; prefecture: string } {
  const value = world.get(id)!.get(KIND.REGISTERED)!.value;
  return { type: FACILITY_TYPES[Math.floor(value / 100)]!, prefecture: String(value % 100).padStart(2, '0') };
}

function isInScope(id: number, { viewer }: RandomQuestion, { now }: Facts): boolean {
  if (viewer.role === 'VENDOR') return now.get(id)?.get(KIND.VENDOR)?.value === viewer.vendorId;
  if (viewer.role === 'FACILITY') return viewer.facilityIds.includes(id);
  return viewer.role !== 'PUBLIC';
}

function cellsOf(
  { viewer, groupBy, measure, denominator, filter }: RandomQuestion,
  ids: number[],
  world: World,
): unknown[] {
  const keys = { type: null, prefecture: null, vendor: null, stage: null };
  const below = ids.filter((id) => holds(world, id, denominator));
  const figure = (group: object, isIn: (id: number) => boolean): unknown => {
    const rows = below.filter(isIn);
    const numerator = rows.filter((id) => holds(world, id, measure)).length;
    return {
      ...keys,
      ...group,
      numerator,
      denominator: rows.length,
      rate: ratePercent(numerator, rows.length),
    };
  };
  const types = FACILITY_TYPES.filter((type) => filter.types?.includes(type) ?? true);
  const prefectures = Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0')).filter(
    (code) => filter.prefectures?.includes(code) ?? true,
  );
  const register = (id: number): { type: string; prefecture: string } => registerOf(world, id);
  switch (groupBy) {
    case 'NATION':
      return [figure({}, () => true)];
    case 'TYPE':
      return types.map((type) => figure({ type }, (id) => register(id).type === type));
    case 'PREFECTURE':
      return prefectures.map((prefecture) =>
        figure({ prefecture }, (id) => register(id).prefecture === prefecture),
      );
    case 'TYPE_AND_PREFECTURE':
      return types.flatMap((type) =>
        prefectures.map((prefecture) =>
          figure(
            { type, prefecture },
            (id) => register(id).type === type && register(id).prefecture === prefecture,
          ),
        ),
      );
    case 'STAGE':
      return STAGES.map((stage) => figure({ stage }, (id) => stageOf(world, id) === stage));
    case 'VENDOR': {
      const vendorOf = (id: number): number | null => world.get(id)!.get(KIND.VENDOR)?.value ?? null;
      const vendors = [...new Set(below.map(vendorOf))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
      const visible = vendors.filter((id) => viewer.role !== 'VENDOR' || id === viewer.vendorId);
      return visible.map((vendor) => figure({ vendor }, (id) => vendorOf(id) === vendor));
    }
  }
}

function sorted(entries: readonly RegisterEntry[], { order }: RandomQuestion, world: World): number[] {
  const day = (id: number): Day | null => {
    if (order === 'CODE') return null;
    if (order.startsWith('WAITING')) return waitingSince(world, id);
    return world.get(id)!.get(order.startsWith('APPLIED') ? KIND.APPLIED : KIND.OPERATING)?.since ?? null;
  };
  const backwards = order.endsWith('LAST') || order === 'WAITING_SHORTEST';
  const key = (id: number): number => {
    const since = day(id);
    if (since === null) return Infinity;
    return backwards ? -since : since;
  };
  const compare = (a: RegisterEntry, b: RegisterEntry): number =>
    (key(a.id) === key(b.id) ? 0 : key(a.id) - key(b.id)) || a.code.localeCompare(b.code) || a.id - b.id;
  return [...entries].sort(compare).map(({ id }) => id);
}
