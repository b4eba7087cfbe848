import { dayFromIso, type Day } from '#calendar';

/** Counts in the order of FACILITY_TYPES: hospital, medical clinic, dental clinic, pharmacy. */
export type ByType = readonly [number, number, number, number];
export interface Anchor {
  readonly day: Day;
  readonly counts: ByType;
}
const on = (iso: string, ...counts: ByType): Anchor => ({ day: dayFromIso(iso), counts });

/** Day reader applications opened; nothing is known before it. */
export const LOG_BEGAN_ON: Day = dayFromIso('2020-08-07');
/** Last day the demo's log tells of; the demo's clock starts the morning after. */
export const LOG_ENDS_ON: Day = dayFromIso('2021-07-11');
/** 2021-07-12 09:00 in Japan. */
export const DEMO_STARTS_AT = new Date('2021-07-12T00:00:00Z');
/** Its day in Japan. */
export const DEMO_DAY = '2021-07-12';

/**
 * Open facilities. 2020-10-11 and 2021-01-03 as published (MHLW slides as transcribed by hoshida-tac.com and
 * shikauriage.com); 2021-02-07, 02-21 and from 06-20 on the only counts under which all published rates hold.
 * The other days are invented and lie between.
 */
export const OPEN_ANCHORS: readonly Anchor[] = [
  on('2020-08-07', 8291, 89180, 71060, 59790),
  on('2020-10-11', 8287, 89171, 71026, 59835),
  on('2021-01-03', 8282, 89162, 70954, 59923),
  on('2021-01-24', 8281, 89155, 70933, 59932),
  on('2021-02-07', 8280, 89150, 70920, 59940),
  on('2021-02-21', 8280, 89130, 70900, 59950),
  on('2021-03-21', 8272, 89150, 70870, 60000),
  on('2021-06-20', 8250, 89200, 70800, 60150),
];

/** Closings in the interval that ends on each of OPEN_ANCHORS (invented); openings follow from both. */
export const CLOSINGS: readonly ByType[] = [
  [0, 0, 0, 0],
  [6, 110, 90, 40],
  [8, 150, 140, 60],
  [2, 40, 35, 12],
  [2, 40, 35, 13],
  [2, 45, 40, 15],
  [9, 60, 65, 30],
  [29, 130, 165, 80],
];

/**
 * Facilities holding a reader application. Sources as OPEN_ANCHORS, jmedj 16616 (02-07), 健保連 2103 (02-21),
 * 健保連 2107 (06-20). 2021-01-24 (25 % of all) and 03-21 (60.4 % of hospitals, 66.5 % of pharmacies, 44.9 % of
 * all) are published as rates only: the counts by type are one split that gives them. 06-27 by 130,416 of 228,400.
 */
export const APPLIED_ANCHORS: readonly Anchor[] = [
  on('2020-10-11', 965, 8051, 9638, 14525),
  on('2021-01-03', 2438, 12947, 12034, 21447),
  on('2021-01-24', 2797, 15876, 14303, 24099),
  on('2021-02-07', 3150, 18752, 16531, 26707),
  on('2021-02-21', 3530, 21883, 19168, 30249),
  on('2021-03-21', 4996, 31010, 26597, 39900),
  on('2021-06-20', 6402, 39872, 35000, 49082),
  on('2021-06-27', 6405, 39880, 35046, 49085),
];

/** Operating facilities: med.sawai (03-04), press (03-22 and 03-26, totals only), 健保連 2107 (06-21), declaration. */
export const OPERATING_ANCHORS: readonly Anchor[] = [
  on('2021-03-04', 6, 2, 4, 7),
  on('2021-03-22', 12, 11, 12, 19),
  on('2021-03-26', 20, 23, 23, 34),
  on('2021-06-21', 85, 225, 211, 211),
  on('2021-07-05', 110, 326, 301, 324),
];

/** Portal accounts (hoshida-tac.com; jmedj 16616). */
export const ACCOUNT_ANCHORS = [
  { day: dayFromIso('2020-10-11'), count: 62_072 },
  { day: dayFromIso('2021-02-07'), count: 90_083 },
] as const;

/** Answers to the planned-month question among applied facilities, and those that name 2021-09 or earlier. */
export const PLAN_ANCHOR = {
  day: dayFromIso('2021-06-27'),
  answered: 112_153,
  byTarget: 90_441,
  target: 202109,
};

/** Readers shipped in all; published rounded to the thousand (健保連 2107: 71,000; declaration: about 80,000). */
export const READER_ANCHORS = [
  { day: dayFromIso('2021-05-31'), readers: 71_043 },
  { day: dayFromIso('2021-06-30'), readers: 79_986 },
] as const;
