import { dayFromIso, type Day } from '#calendar';

/** Facilities operating in the whole country, as published. */
export interface PublishedCount {
  readonly day: Day;
  readonly operating: number;
}

/**
 * What was published up to the declaration: 2021-03-04 (19) med.sawai; 03-22 (54) and 03-26 (100) press;
 * 06-21 (732) 健保連 2107; 07-05 (1,061) 集中導入開始宣言. Nothing later may be added: it would be knowledge of the future.
 */
export const PUBLISHED_STARTS: readonly PublishedCount[] = [
  { day: dayFromIso('2021-03-04'), operating: 19 },
  { day: dayFromIso('2021-03-22'), operating: 54 },
  { day: dayFromIso('2021-03-26'), operating: 100 },
  { day: dayFromIso('2021-06-21'), operating: 732 },
  { day: dayFromIso('2021-07-05'), operating: 1_061 },
];

/** Facilities that applied, and all of them (2021-06-27 and 06-20): between the two lies how many can ever operate. */
export const PUBLISHED_CEILINGS = { applied: 130_416, facilities: 228_400 } as const;

/** The first day of (trial) operation; a pace that grows by the calendar is counted from it. */
export const FIRST_OPERATION = dayFromIso('2021-03-01');
