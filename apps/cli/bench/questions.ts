import { dayFromIso, isoFromDay } from '#calendar';
import type { AdoptionGroup, Interval, Measure } from '#adoption';

/** A question about adoption in the form all sides of a comparison take. */
export interface BoardQuestion {
  readonly kind: 'TYPE' | 'TYPE_AND_PREFECTURE' | 'WEEKLY' | 'DAILY';
  readonly measure: Measure;
  /** As-of day, or the last day of a series. */
  readonly day: number;
  /** First day of a series. */
  readonly from: number;
}

const MEASURES: readonly Measure[] = ['APPLIED', 'DELIVERED', 'READY', 'OPERATING'];
const LAST_DAY = dayFromIso('2021-07-11');

/** 64 different questions of one kind: 16 days, four milestones. */
export function questionsOf(kind: BoardQuestion['kind']): BoardQuestion[] {
  return Array.from({ length: 64 }, (_, index) => ({
    kind,
    measure: MEASURES[index % 4]!,
    day: LAST_DAY - Math.floor(index / 4) * 3,
    from: LAST_DAY - Math.floor(index / 4) * 3 - (kind === 'DAILY' ? 180 : 300),
  }));
}

/** The same question as a GraphQL request. */
export function asGraphql(question: BoardQuestion): { path: string; body: string } {
  const series = question.kind === 'WEEKLY' || question.kind === 'DAILY';
  return {
    path: '/graphql',
    body: JSON.stringify({
      query: series ? TIMELINE : ADOPTION,
      variables: series
        ? {
            from: isoFromDay(question.from),
            to: isoFromDay(question.day),
            interval: intervalOf(question),
            measure: question.measure,
          }
        : { asOf: isoFromDay(question.day), groupBy: groupOf(question), measure: question.measure },
    }),
  };
}

export function groupOf(question: BoardQuestion): AdoptionGroup {
  return question.kind === 'TYPE_AND_PREFECTURE' ? 'TYPE_AND_PREFECTURE' : 'TYPE';
}

export function intervalOf(question: BoardQuestion): Interval {
  return question.kind === 'DAILY' ? 'DAY' : 'WEEK';
}

const ADOPTION = `query ($asOf: Date!, $groupBy: AdoptionGroup!, $measure: Measure!) {
  adoption(asOf: $asOf, groupBy: $groupBy, measure: $measure) {
    asOf record cells { type prefecture numerator denominator rate }
  }
}`;

const TIMELINE = `query ($from: Date!, $to: Date!, $interval: Interval!, $measure: Measure!) {
  adoptionTimeline(from: $from, to: $to, interval: $interval, measure: $measure, groupBy: TYPE) {
    days complete series { type numerators denominators rates }
  }
}`;
