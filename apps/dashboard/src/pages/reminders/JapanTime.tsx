import { Instant } from '../access/Instant.js';

/** An instant, Japan time; null: a dash. */
export function JapanTime({ at }: { at: string | null }) {
  return at === null ? '—' : <Instant at={at} />;
}
