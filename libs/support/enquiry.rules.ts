import type { Day } from '#calendar';
import type { EnquiryState } from './enquiry-state.js';
import { badInput, type SupportInputProblem } from './support-code.js';

export const LONGEST_TEXT = 2_000;
const FURTHEST_FOLLOW_UP_DAYS = 366;

/** What a form says before anybody chose a state: unanswered it is open, to be looked at again it is answered, else done. */
export function stateOfForm(answer: string, followUpOn: Day | null): EnquiryState {
  if (answer === '') return 'OPEN';
  return followUpOn === null ? 'CLOSED' : 'ANSWERED';
}

/** As it is stored: PostgreSQL takes no U+0000. */
export function storedText(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\0', '').trim();
}

/** @param before the follow-up day that stands there; leaving it is no mistake */
export function whyNotThatForm(
  form: { readonly text: string; readonly answer: string; readonly followUpOn: Day | null },
  today: Day,
  before: Day | null,
): SupportInputProblem | null {
  if (form.text === '') return badInput('text', 'TEXT_MISSING');
  if (form.text.length > LONGEST_TEXT) return badInput('text', 'TEXT_TOO_LONG');
  if (form.answer.length > LONGEST_TEXT) return badInput('answer', 'TEXT_TOO_LONG');
  const { followUpOn } = form;
  if (followUpOn === null || followUpOn === before) return null;
  if (followUpOn < today) return badInput('followUpOn', 'FOLLOW_UP_IN_PAST');
  return followUpOn > today + FURTHEST_FOLLOW_UP_DAYS ? badInput('followUpOn', 'FOLLOW_UP_TOO_FAR') : null;
}
