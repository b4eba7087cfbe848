import type { FacilityQuery } from '../../generated/pages/graphql.js';

/** An entry of the log as the API gives it. */
export type LogEntry = NonNullable<FacilityQuery['facility']>['log'][number];

/** What an entry does to its kind: AMEND is a SET while the same kind already held, PLAN a day that lay ahead. */
export type LogAct = 'SET' | 'AMEND' | 'PLAN' | 'END' | 'RETRACT';

export interface TimelineEntry {
  entry: LogEntry;
  act: LogAct;
  /** The entry a RETRACT names, if it is in this log. */
  target: LogEntry | null;
  /** Days from the effective day to the day we learnt of it; 0 for entries made ahead or on the day. */
  learntDaysLater: number;
}

/** The log in the order of the screen: newest learnt first, later entries of one instant before earlier ones. */
export function logTimeline(log: readonly LogEntry[]): TimelineEntry[] {
  const byId = new Map(log.map((entry) => [entry.id, entry]));
  const oldestFirst = log.toSorted((a, b) => Number(a.id) - Number(b.id));
  const holding = new Set<string>();
  const acts = new Map(oldestFirst.map((entry) => [entry.id, actOf(entry, holding)]));
  return log.toSorted(newestFirst).map((entry) => ({
    entry,
    act: acts.get(entry.id)!,
    target: entry.retracts === null ? null : (byId.get(entry.retracts) ?? null),
    learntDaysLater: daysLater(entry),
  }));
}

/** The day a standing entry plans operation to start, after `asOf`; null when none does or it was ended. */
export function plannedStart(log: readonly LogEntry[], asOf: string): string | null {
  const last = standing(log, 'OPERATING').at(-1);
  return last?.verb === 'SET' && last.day !== null && last.day > asOf ? last.day : null;
}

/** The value a kind has on a day by this log (readers, visit day …); null where it does not hold or has none. */
export function valueOn(log: readonly LogEntry[], kind: LogEntry['kind'], asOf: string): number | null {
  const last = standing(log, kind)
    .filter(({ day }) => day === null || day <= asOf)
    .at(-1);
  return last?.verb === 'SET' ? last.value : null;
}

/** Entries of a kind that nobody retracted, in order of day. */
function standing(log: readonly LogEntry[], kind: LogEntry['kind']): LogEntry[] {
  return log
    .filter((entry) => entry.kind === kind && entry.retractedBy === null && entry.verb !== 'RETRACT')
    .toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? '') || Number(a.id) - Number(b.id));
}

/** The Japan day of an instant, whatever the time zone of the browser. */
export function japanDayOf(instant: string): string {
  return new Date(Date.parse(instant) + 9 * 3_600_000).toISOString().slice(0, 10);
}

function actOf(entry: LogEntry, holding: Set<string>): LogAct {
  if (entry.verb === 'RETRACT') return 'RETRACT';
  if (entry.verb === 'END') {
    if (entry.retractedBy === null) holding.delete(entry.kind);
    return 'END';
  }
  if (holding.has(entry.kind)) return 'AMEND';
  if (entry.retractedBy === null) holding.add(entry.kind);
  return entry.day !== null && entry.day > japanDayOf(entry.learntAt) ? 'PLAN' : 'SET';
}

function newestFirst(a: LogEntry, b: LogEntry): number {
  return Date.parse(b.learntAt) - Date.parse(a.learntAt) || Number(b.id) - Number(a.id);
}

function daysLater({ day, learntAt }: LogEntry): number {
  if (day === null) return 0;
  return Math.max(0, Math.round((Date.parse(japanDayOf(learntAt)) - Date.parse(day)) / 86_400_000));
}
