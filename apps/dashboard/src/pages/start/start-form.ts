import type { EnterStartDateMutation, StartFieldsFragment } from '../../generated/pages/graphql.js';
import { isDay } from '../../i18n/format.js';

export type StartResult = EnterStartDateMutation['enterStartDate'];
export type StartProblem =
  Exclude<StartResult, { __typename: 'StartDateEntered' }> | { __typename: 'Unreachable' };

/** Where a problem is shown: at the day, at the question, or above the form. */
export type ProblemPlace = 'day' | 'setUp' | 'form';

export function placeOf(problem: StartProblem): ProblemPlace {
  if (problem.__typename === 'MilestoneOrderProblem')
    return problem.code === 'DAY_BEFORE_PREREQUISITE' ? 'day' : 'form';
  if (problem.__typename !== 'InputProblem') return 'form';
  if (problem.field === 'day') return 'day';
  return problem.field === 'setUpAndTested' ? 'setUp' : 'form';
}

export type Missing = 'NO_DAY' | 'NO_SUCH_DAY' | 'TOO_FAR' | 'NOT_ANSWERED' | 'NOT_YET';

/**
 * What has to be put right before one can go on; the server decides again on everything.
 *
 * @param setUp answer to 「設定と接続テストは終わりましたか」; null: none yet
 */
export function missingOf(
  form: Pick<StartFieldsFragment, 'asks' | 'latest'>,
  day: string,
  setUp: boolean | null,
): { place: ProblemPlace; missing: Missing } | null {
  if (day === '') return { place: 'day', missing: 'NO_DAY' };
  if (!isDay(day)) return { place: 'day', missing: 'NO_SUCH_DAY' };
  if (day > form.latest) return { place: 'day', missing: 'TOO_FAR' };
  if (form.asks.length === 0 || setUp === true) return null;
  return { place: 'setUp', missing: setUp === null ? 'NOT_ANSWERED' : 'NOT_YET' };
}
