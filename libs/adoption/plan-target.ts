import { dayFromIso } from '#calendar';

/** The plan of the declaration: introduced by September 2021 (集中導入開始宣言, 2021-07-09), as yyyymm. */
export const PLAN_TARGET_MONTH = 202109;

/** Its last day, the end of the intensive adoption period. */
export const PLAN_TARGET_DAY = dayFromIso('2021-09-30');
