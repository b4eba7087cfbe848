import type { Measure } from '../generated/graphql.js';
import type { Denominator } from './use-view.js';

/** What a facility above the line holds: the measure, and what puts it below the line too. */
export function countedAs(measure: Measure, den: Denominator): Measure[] {
  return den === 'OPEN' || den === measure ? [measure] : [measure, den];
}
