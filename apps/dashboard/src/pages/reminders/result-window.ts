import type { ReminderResultsQuery } from '../../generated/pages/graphql.js';

export type Result = NonNullable<ReminderResultsQuery['reminderResults']>[number];

export const WINDOWS = [7, 14, 30] as const;

/** undefined: nothing that could be counted is asked for. */
export function windowOf(result: Result, days: number): Result['windows'][number] | undefined {
  return result.windows.find((each) => each.days === days);
}

/** Half the width of the scale in points: the ends of all intervals lie on it, in steps of 5. */
export function scaleOf(results: readonly Result[], days: number): number {
  const ends = results.flatMap((result) => {
    const window = windowOf(result, days);
    return window?.lower == null || window.upper == null
      ? []
      : [Math.abs(window.lower), Math.abs(window.upper)];
  });
  return Math.max(5, Math.ceil(Math.max(0, ...ends) / 5) * 5);
}
