import type { EnquiryFieldsFragment, EnquiryState, EnquiryTopic } from '../../generated/pages/graphql.js';

/** What stands in the form; kept until it is recorded, whatever happens on the way. */
export interface EnquiryDraft {
  topic: EnquiryTopic | '';
  text: string;
  answer: string;
  /** YYYY-MM-DD or empty. */
  followUpOn: string;
}

export const EMPTY_DRAFT: EnquiryDraft = { topic: '', text: '', answer: '', followUpOn: '' };

export interface AmendDraft extends EnquiryDraft {
  state: EnquiryState;
  /** Person.id as text; empty: nobody. */
  ownerId: string;
}

export function draftOf(enquiry: EnquiryFieldsFragment): AmendDraft {
  const { topic, text, answer, followUpOn, state, owner } = enquiry;
  return { topic, text, answer, followUpOn: followUpOn ?? '', state, ownerId: owner ? String(owner.id) : '' };
}

export function isEmptyDraft({ text, answer }: EnquiryDraft): boolean {
  return text === '' && answer === '';
}

/** The state recording gives, as the server decides it. */
export function stateOfDraft({ answer, followUpOn }: EnquiryDraft): EnquiryState {
  if (answer.trim() === '') return 'OPEN';
  return followUpOn === '' ? 'CLOSED' : 'ANSWERED';
}

/** Which fields of two versions differ. */
export function differing(one: AmendDraft, other: AmendDraft): (keyof AmendDraft)[] {
  return (Object.keys(one) as (keyof AmendDraft)[]).filter((field) => one[field] !== other[field]);
}
