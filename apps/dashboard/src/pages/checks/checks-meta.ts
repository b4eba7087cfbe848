import type { Meta } from '../../components/index.js';
import type { CheckFiguresQuery } from '../../generated/pages/graphql.js';

export type Figures = NonNullable<CheckFiguresQuery['checkFigures']>;

/** What every figure of the page is of. */
export function checksMeta(text: { unit: string; source: string }, asOf: string): Meta {
  return { unit: text.unit, asOf, source: text.source };
}
