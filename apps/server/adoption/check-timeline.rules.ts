import type { TimelineQuestion } from '#adoption';
import { checkedFilter } from '../facility/check-filter.rules.js';
import { InputError } from '../graphql/input-error.js';

const LONGEST = 1_100;

/**
 * The question itself. Throws InputError where the days are upside down or too many, the group has no lines, or the
 * filter is not as {@link checkedFilter} wants it.
 */
export function checkedTimeline<T extends TimelineQuestion>(question: T): T {
  const days = question.to - question.from;
  if (days < 0 || days > LONGEST) throw new InputError('BAD_INTERVAL', 'to');
  if (question.groupBy === 'VENDOR' || question.groupBy === 'STAGE')
    throw new InputError('BAD_GROUP', 'groupBy');
  return checkedFilter(question);
}
