import type { WeeklySeries_TimelineFragment } from '../../generated/graphql.js';
import type { FacilityType } from '../../view/facility-type.js';

/** A week as the table and the chart show it; null: 記録なし. */
export type WeekRow = { day: string; complete: boolean } & Partial<Record<FacilityType, number | null>>;

/** The server's columns as rows; the values are the server's, nothing is computed. */
export function weekRows(
  timeline: Pick<WeeklySeries_TimelineFragment, 'days' | 'complete' | 'series'> | null,
  show: 'rate' | 'count',
): WeekRow[] {
  if (!timeline) return [];
  return timeline.days.map((day, index) => {
    const row: WeekRow = { day, complete: timeline.complete[index] ?? true };
    for (const series of timeline.series) {
      const values = show === 'rate' ? series.rates : series.numerators;
      if (series.type) row[series.type] = values[index] ?? null;
    }
    return row;
  });
}
