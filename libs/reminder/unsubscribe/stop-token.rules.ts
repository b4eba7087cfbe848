import { isReminderTopic, type ReminderTopic } from '../template/topic.js';

/** Whose messages about what. */
export type Stop =
  | { readonly facilityId: number; readonly topic: ReminderTopic }
  | { readonly vendorId: number; readonly topic: ReminderTopic };

/** What is signed: `f12.START` or `v3.VENDOR_WORK`. */
export function subjectOf(stop: Stop): string {
  return 'facilityId' in stop ? `f${stop.facilityId}.${stop.topic}` : `v${stop.vendorId}.${stop.topic}`;
}

const TOKEN = /^([fv])([1-9]\d{0,8})\.([A-Z_]{1,30})\.([\w-]{22})$/;

/** A token's parts, the signature not yet compared; null: it is none. */
export function readStopToken(token: string): { stop: Stop; signature: string } | null {
  const [, kind, id, topic, signature] = TOKEN.exec(token) ?? [];
  if (!topic || !isReminderTopic(topic)) return null;
  const stop = kind === 'f' ? { facilityId: Number(id), topic } : { vendorId: Number(id), topic };
  return { stop, signature: signature! };
}
