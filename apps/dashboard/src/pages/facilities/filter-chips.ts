import type { ListFilter } from './filter-address.js';
import type { Blocker, FacilityType, Measure, Stage } from './filter-values.js';

/** One condition of the list as the reader sees it: removable by itself. */
export interface Chip {
  /** Stable across renders, so that focus can move to the neighbour of a removed chip. */
  key: string;
  label: string;
  /** The filter without this condition. */
  without: ListFilter;
}

/** How each condition is said; functions so that both languages can order the words their way. */
export interface ChipWords {
  type(type: FacilityType): string;
  prefecture(code: string): string;
  has(measure: Measure): string;
  lacks(measure: Measure): string;
  stage(stage: Stage): string;
  wait(days: number): string;
  vendor(id: number): string;
  withoutVendor: string;
  blocker(blocker: Blocker): string;
  gained(measure: Measure, since: string): string;
  lost(measure: Measure, since: string): string;
  search(text: string): string;
}

/** The filter in words, one chip a condition, in the order of the form. */
export function chipsOf(filter: ListFilter, words: ChipWords): Chip[] {
  const { waitingDaysAtLeast: wait, gained, lost, search } = filter;
  return [
    ...(search ? [single('search', words.search(search), filter, 'search')] : []),
    ...many(filter, 'types', words.type),
    ...many(filter, 'prefectures', words.prefecture),
    ...many(filter, 'stages', words.stage),
    ...(wait ? [single('wait', words.wait(wait), filter, 'waitingDaysAtLeast')] : []),
    ...many(filter, 'has', words.has),
    ...many(filter, 'lacks', words.lacks),
    ...many(filter, 'vendors', words.vendor),
    ...(filter.withoutVendor ? [single('withoutVendor', words.withoutVendor, filter, 'withoutVendor')] : []),
    ...many(filter, 'blockers', words.blocker),
    ...(gained ? [single('gained', words.gained(gained.measure, gained.since), filter, 'gained')] : []),
    ...(lost ? [single('lost', words.lost(lost.measure, lost.since), filter, 'lost')] : []),
  ];
}

type ListField = 'types' | 'prefectures' | 'stages' | 'has' | 'lacks' | 'vendors' | 'blockers';

function many<F extends ListField>(
  filter: ListFilter,
  field: F,
  label: (value: NonNullable<ListFilter[F]>[number]) => string,
): Chip[] {
  const values = (filter[field] ?? []) as NonNullable<ListFilter[F]>[number][];
  return values.map((value) => {
    const rest = values.filter((other) => other !== value);
    return {
      key: `${field}-${value}`,
      label: label(value),
      without: { ...filter, [field]: rest.length ? rest : undefined },
    };
  });
}

function single(key: string, label: string, filter: ListFilter, field: keyof ListFilter): Chip {
  return { key, label, without: { ...filter, [field]: undefined } };
}
