import type { Day } from '#calendar';
import type { EnquiryState } from './enquiry-state.js';
import type { SupportProblem, SupportWarning } from './support-code.js';
import type { Topic } from './topic.rules.js';

/** By the facility itself, on its page. */
export interface RaiseEnquiry {
  /** 10 digits. */
  readonly facilityCode: string;
  readonly topic: Topic;
  readonly text: string;
  /** A UUID of the form: sent twice it is one enquiry. */
  readonly requestKey?: string | null;
}

/** By the call centre, while somebody is on the phone. */
export interface LogEnquiry extends RaiseEnquiry {
  readonly answer?: string | null;
  readonly followUpOn?: Day | null;
}

export interface AmendEnquiry {
  readonly id: number;
  /** As read; another one means that somebody was faster. */
  readonly expectedVersion: number;
  readonly topic: Topic;
  readonly text: string;
  readonly answer: string;
  readonly followUpOn: Day | null;
  readonly state: EnquiryState;
  /** Account of call centre or ministry; null: nobody. */
  readonly ownerId: number | null;
}

export interface EnquiryRecorded {
  readonly outcome: 'RECORDED';
  readonly enquiryId: number;
  readonly version: number;
  /** The same was sent before; nothing was written. */
  readonly repeated: boolean;
  readonly warnings: readonly SupportWarning[];
}

/** Nothing was written; what stands there now is to be read anew. */
export interface EnquiryStale {
  readonly outcome: 'STALE';
  readonly enquiryId: number;
}

export type EnquiryResult = EnquiryRecorded | SupportProblem;
export type AmendResult = EnquiryRecorded | EnquiryStale | SupportProblem;
