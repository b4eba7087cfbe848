/** A calendar day in Japan as whole days since 1970-01-01; fits 16 bits until 2059, so cube columns are Int16. */
export type Day = number;

/** Before every day: an opening nobody knows ("since the log began"). */
export const ALWAYS: Day = -32768;
/** After every day: a span that has not ended. */
export const NEVER: Day = 32767;

const MS_PER_DAY = 86_400_000;
const JAPAN_OFFSET_MS = 9 * 3_600_000;
/** Days written before, by days after {@link ALWAYS}: the same few are written in every answer. */
const WRITTEN: (string | undefined)[] = new Array<string | undefined>(NEVER - ALWAYS);
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `2021-07-09` → 18817. Throws on anything that is not a real calendar day. */
export function dayFromIso(iso: string): Day {
  const day = tryDayFromIso(iso);
  if (day === undefined) throw new RangeError('not a calendar day');
  return day;
}

/** As {@link dayFromIso}, but `undefined` for text that is not a real calendar day (2021-02-30, 2021-7-9). */
export function tryDayFromIso(iso: string): Day | undefined {
  const match = ISO_DAY.exec(iso);
  if (!match) return undefined;
  const day = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / MS_PER_DAY;
  return isoFromDay(day) === iso ? day : undefined;
}

/** 18817 → `2021-07-09`. */
export function isoFromDay(day: Day): string {
  const written = WRITTEN[day - ALWAYS];
  if (written !== undefined) return written;
  const iso = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  if (day > ALWAYS && day < NEVER) WRITTEN[day - ALWAYS] = iso;
  return iso;
}

/** The Japan day an instant falls on, whatever the time zone of the machine. */
export function japanDay(instant: Date): Day {
  return Math.floor((instant.getTime() + JAPAN_OFFSET_MS) / MS_PER_DAY);
}

/** The instant a Japan day begins (00:00 in Japan). */
export function startOfJapanDay(day: Day): Date {
  return new Date(day * MS_PER_DAY - JAPAN_OFFSET_MS);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}
