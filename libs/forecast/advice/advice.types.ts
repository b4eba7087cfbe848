import type { ForecastOrigin } from '../forecast.types.js';
import type { Gain } from '../scenario/scenario.types.js';
import type { SentencePart } from '../hurts/sentence.js';

/** What is advised; the board has the words of the button. */
export const ADVICE_KINDS = [
  'ASK_FOR_STARTS',
  'ASK_FOR_CONTACTS',
  'HURRY_PCS',
  'HELP_VENDOR',
  'MORE_VISITS',
  'ENTER_START',
  'CONTACT_VENDOR',
  'ORDER',
  'UNBLOCK',
] as const;
export type AdviceKind = (typeof ADVICE_KINDS)[number];

/** One line, why, and what it is worth by the target day. */
export interface Advice {
  readonly kind: AdviceKind;
  readonly action: readonly SentencePart[];
  readonly reason: readonly SentencePart[];
  readonly effect: readonly SentencePart[];
  /** Of facilities operating by the target day; null: it is about one facility's chance. */
  readonly gain: Gain | null;
  readonly vendorId: number | null;
}

export interface AdviceAnswer {
  /** null: the forecast is being made, ask again in some ten seconds. */
  readonly origin: ForecastOrigin | null;
  /** null: nothing that would help is in the asker's hands. */
  readonly advice: Advice | null;
}
