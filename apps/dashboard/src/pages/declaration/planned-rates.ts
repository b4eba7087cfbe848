import type { DeclarationQuery, PlannedRate_FigureFragment } from '../../generated/pages/graphql.js';
import type { Denominator } from '../../view/use-view.js';

/** Every figure of the page is pinned to what was known at this publication. */
export const PUBLICATION = 'publication-2021-07-09';

export type PlannedRates = Partial<Record<Denominator, PlannedRate_FigureFragment>>;

/** A database that has no such publication (a real one begins after it) answers with no figure at all. */
export const isRecorded = ({ published }: Pick<DeclarationQuery, 'published'>) => published.length > 0;

/** The plan figure of each of the three denominators, as the server computed it. */
export function plannedRates(
  answer: Pick<DeclarationQuery, 'ofOpen' | 'ofApplied' | 'ofAnswered'>,
): PlannedRates {
  const planned = (figures: readonly PlannedRate_FigureFragment[]) =>
    figures.find(({ key }) => key === 'plannedByTarget');
  return {
    PLAN_ANSWERED: planned(answer.ofAnswered),
    APPLIED: planned(answer.ofApplied),
    OPEN: planned(answer.ofOpen),
  };
}
