import type { Day } from '#calendar';
import type { CardField } from '../card/card-question.rules.js';
import type { CheckAnswer } from '../check/check-result.js';
import type { Charset } from '../interface/charset.js';
import type { SearchInfo } from '../interface/read-request.rules.js';

/** What is sealed of a request. */
export interface BatchRequest {
  /** Day the cards are checked for. */
  readonly day: Day;
  readonly fileIdentifier: string;
  readonly charset: Charset;
  readonly searches: readonly SearchInfo[];
}

/** One answer a search, in their order; a search that cannot be on a card has the field instead. */
export type BatchAnswer = Pick<CheckAnswer, 'validity' | 'shown'> | { readonly problem: CardField };

/** What is sealed of a result. */
export interface BatchResult {
  readonly answers: readonly BatchAnswer[];
  /** Answered from the test people. */
  readonly connectionTest: boolean;
  /** Milliseconds since 1970, domain clock. */
  readonly doneAt: number;
}

/** 受付 of a batch, opened. */
export interface Reception {
  readonly id: number;
  readonly facilityId: number;
  /** Domain clock. */
  readonly receivedAt: Date;
  /** Domain clock; null: worked on at once. */
  readonly dueAt: Date | null;
  readonly request: BatchRequest;
  /** null: still waiting or being worked on. */
  readonly result: BatchResult | null;
}
