import { CHANNELS, type Channel } from '../vocabulary.js';

/** How a rule escalates what is not answered. */
export interface Escalation {
  /** Of the first message. */
  readonly channel: Channel;
  /** The last channel it may come to; null: it never changes. */
  readonly escalateTo: Channel | null;
  /** So many messages by one channel before the next one. */
  readonly escalateAfter: number | null;
}

/**
 * The channel of the n-th message: after `escalateAfter` by one channel the next of mail → call list → letter → liaison,
 * never beyond `escalateTo`. A facility that answers is not reminded again, so that every message before was unanswered.
 * @param occurrence from 1
 */
export function channelOf({ channel, escalateTo, escalateAfter }: Escalation, occurrence: number): Channel {
  if (escalateTo === null || escalateAfter === null) return channel;
  const first = CHANNELS.indexOf(channel);
  const step = first + Math.floor((occurrence - 1) / escalateAfter);
  return CHANNELS[Math.min(step, Math.max(first, CHANNELS.indexOf(escalateTo)))]!;
}
