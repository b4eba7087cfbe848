import {
  BLOCKERS,
  MEASURES,
  PREFECTURE_CODES,
  STAGES,
  TYPES,
  type Blocker,
  type FacilityType,
  type Measure,
  type Stage,
} from './filter-values.js';

export interface Change {
  measure: Measure;
  /** YYYY-MM-DD */
  since: string;
}

/** The list's conditions, field for field the schema's `FacilityFilter`. An absent field does not restrict. */
export interface ListFilter {
  types?: FacilityType[];
  prefectures?: string[];
  has?: Measure[];
  lacks?: Measure[];
  stages?: Stage[];
  waitingDaysAtLeast?: number;
  vendors?: number[];
  withoutVendor?: boolean;
  blockers?: Blocker[];
  gained?: Change;
  lost?: Change;
  search?: string;
}

/** Address parameters this file owns; the page's others (asOf, known, order, after, page, lang) stay untouched. */
export const FILTER_PARAMETERS = [
  'type',
  'pref',
  'has',
  'lacks',
  'stage',
  'wait',
  'vendor',
  'blocker',
  'gained',
  'lost',
  'q',
] as const;

/** The filter as address parameters, in one canonical order so that equal filters have equal addresses. */
export function addressOfFilter(filter: ListFilter): URLSearchParams {
  const address = new URLSearchParams();
  const set = (name: (typeof FILTER_PARAMETERS)[number], value: string | undefined): void => {
    if (value) address.set(name, value);
  };
  set('type', inOrder(filter.types, TYPES));
  set('pref', inOrder(filter.prefectures, PREFECTURE_CODES));
  set('has', inOrder(filter.has, MEASURES));
  set('lacks', inOrder(filter.lacks, MEASURES));
  set('stage', inOrder(filter.stages, STAGES));
  if (filter.waitingDaysAtLeast) set('wait', String(filter.waitingDaysAtLeast));
  set('vendor', filter.withoutVendor ? 'none' : [...(filter.vendors ?? [])].sort((a, b) => a - b).join(','));
  set('blocker', inOrder(filter.blockers, BLOCKERS));
  set('gained', changeText(filter.gained));
  set('lost', changeText(filter.lost));
  set('q', filter.search?.trim());
  return address;
}

/** Reads the filter back. Values it does not know are left out: an old bookmark still opens. */
export function filterOfAddress(address: URLSearchParams): ListFilter {
  const filter: ListFilter = {};
  const types = known(address.get('type'), TYPES);
  const prefectures = known(address.get('pref'), PREFECTURE_CODES);
  const has = known(address.get('has'), MEASURES);
  const lacks = known(address.get('lacks'), MEASURES);
  const stages = known(address.get('stage'), STAGES);
  const blockers = known(address.get('blocker'), BLOCKERS);
  const wait = positiveInteger(address.get('wait'));
  const vendors = words(address.get('vendor')).flatMap((word) => positiveInteger(word) ?? []);
  const gained = changeOf(address.get('gained'));
  const lost = changeOf(address.get('lost'));
  const search = address.get('q')?.trim();
  if (types.length) filter.types = types;
  if (prefectures.length) filter.prefectures = prefectures;
  if (has.length) filter.has = has;
  if (lacks.length) filter.lacks = lacks;
  if (stages.length) filter.stages = stages;
  if (wait) filter.waitingDaysAtLeast = wait;
  if (address.get('vendor') === 'none') filter.withoutVendor = true;
  else if (vendors.length) filter.vendors = [...new Set(vendors)];
  if (blockers.length) filter.blockers = blockers;
  if (gained) filter.gained = gained;
  if (lost) filter.lost = lost;
  if (search) filter.search = search;
  return filter;
}

/** The address with another filter: first page again, everything else of the view kept. */
export function withFilter(address: URLSearchParams, filter: ListFilter): URLSearchParams {
  const next = new URLSearchParams(address);
  // a cursor of the old list points into the middle of the new one
  for (const name of [...FILTER_PARAMETERS, 'after']) next.delete(name);
  for (const [name, value] of addressOfFilter(filter)) next.set(name, value);
  return next;
}

function inOrder<T extends string>(values: readonly T[] | undefined, order: readonly T[]): string {
  return order.filter((value) => values?.includes(value)).join(',');
}

function words(text: string | null): string[] {
  return text ? text.split(',') : [];
}

function known<T extends string>(text: string | null, order: readonly T[]): T[] {
  const given = words(text);
  return order.filter((value) => given.includes(value));
}

function positiveInteger(text: string | null): number | undefined {
  return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

function changeText(change: Change | undefined): string | undefined {
  return change && `${change.measure}~${change.since}`;
}

function changeOf(text: string | null): Change | undefined {
  const [measure, since] = text?.split('~') ?? [];
  const match = MEASURES.find((candidate) => candidate === measure);
  return match && since && /^\d{4}-\d{2}-\d{2}$/.test(since) ? { measure: match, since } : undefined;
}
