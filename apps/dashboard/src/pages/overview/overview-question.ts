import type { OverviewQueryVariables } from '../../generated/graphql.js';
import { shiftDay } from '../../i18n/format.js';
import type { ShellFacts } from '../../shell/shell-context.js';
import type { View } from '../../view/use-view.js';

export const MEASURES = ['APPLIED', 'READY', 'OPERATING'] as const;
export type CountedMeasure = (typeof MEASURES)[number];

/** The weekly series' measure and unit, as the address says. */
export function seriesOf(view: View): { measure: CountedMeasure; show: 'rate' | 'count' } {
  const measure = MEASURES.find((each) => each === view.params.get('measure')) ?? 'APPLIED';
  return { measure, show: view.params.get('show') === 'count' ? 'count' : 'rate' };
}

/** The page's one question, from the point of view and what day it is. */
export function overviewQuestion(
  view: View,
  { today, signedIn, seesAll }: ShellFacts,
): OverviewQueryVariables {
  const day = view.asOf ?? today.today;
  return {
    ...view.viewPoint,
    denominator: view.den,
    measure: seriesOf(view).measure,
    from: day < today.logBeganOn ? day : today.logBeganOn,
    to: day,
    weekBefore: shiftDay(day, -7),
    signedIn,
    seesAll,
  };
}
