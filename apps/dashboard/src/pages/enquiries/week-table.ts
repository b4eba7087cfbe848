import type { EnquiryTopic, EnquiryWeeksQuery } from '../../generated/pages/graphql.js';
import { shiftDay } from '../../i18n/format.js';

export type Weeks = NonNullable<EnquiryWeeksQuery['enquiryTimeline']>;
export type Show = 'open' | 'asked';

export interface TopicRow {
  topic: EnquiryTopic;
  /** One a week, in the order of the days. */
  counts: number[];
}

/** Topics nobody ever asked about are left out. */
export function topicRows(weeks: Weeks, show: Show): TopicRow[] {
  return weeks.series
    .map((series) => ({ topic: series.topic, counts: series[show] }))
    .filter(({ counts }) => counts.some((count) => count > 0));
}

export function totals(rows: readonly TopicRow[], weeks: number): number[] {
  return Array.from({ length: weeks }, (_, week) => rows.reduce((sum, { counts }) => sum + counts[week]!, 0));
}

/** Address of the rows a number counts. */
export function rowsOf(
  weeks: Weeks,
  week: number,
  from: string,
  show: Show,
  topic: EnquiryTopic | null,
): Record<string, string | null> {
  const day = weeks.days[week]!;
  const begins = week === 0 ? from : shiftDay(weeks.days[week - 1]!, 1);
  const none = { state: null, owner: null, due: null, after: null, openOn: null, from: null, until: null };
  return { ...none, topic, ...(show === 'open' ? { openOn: day } : { from: begins, until: day }) };
}
