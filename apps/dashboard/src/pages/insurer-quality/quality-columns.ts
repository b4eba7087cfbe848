import type { InsurerQualityQuery } from '../../generated/pages/graphql.js';

export type Quality = NonNullable<InsurerQualityQuery['insurerQuality']>;
type Counts = Pick<Quality['weeks'][number], 'held' | 'causes'>;

/** Causes that held a row in these weeks; a column of zeros tells nobody anything. */
export function causesThere({ causes, weeks }: Pick<Quality, 'causes' | 'weeks'>) {
  return causes
    .map((each, place) => ({ ...each, place }))
    .filter(({ place }) => weeks.some((week) => week.causes[place]! > 0));
}

/** Rows held for one cause; null: for any. */
export function heldFor({ held, causes }: Counts, place: number | null): number {
  return place === null ? held : causes[place]!;
}
