import type { TimelineQuestion } from '#adoption';
import { InputError } from '../graphql/input-error.js';

const LONGEST = 1_100;

/** The question itself. Throws InputError where the days are upside down or too many, or the group has no lines. */
export function checkedTimeline<T extends TimelineQuestion>(question: T): T {
  const days = question.to - question.from;
  if (days < 0 || days > LONGEST) throw new InputError('BAD_INTERVAL', 'to');
  if (question.groupBy === 'VENDOR' || question.groupBy === 'STAGE')
    throw new InputError('BAD_GROUP', 'groupBy');
  return question;
}
