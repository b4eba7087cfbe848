import { isDay, shiftDay } from '../../i18n/format.js';

export interface CalendarView {
  view: 'week' | 'month';
  day: string;
  from: string;
  to: string;
  /** Technician.id, 'none', or '' for all. */
  technician: string;
  prefecture: string;
}

export function calendarViewOf(params: URLSearchParams, today: string): CalendarView {
  const wanted = params.get('day');
  const day = isDay(wanted) ? wanted : today;
  const view = params.get('view') === 'month' ? 'month' : 'week';
  const [from, to] = view === 'week' ? weekOf(day) : monthOf(day);
  return { view, day, from, to, technician: params.get('tech') ?? '', prefecture: params.get('pref') ?? '' };
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Monday to Sunday. */
function weekOf(day: string): [string, string] {
  const monday = shiftDay(day, -((weekdayOf(day) + 6) % 7));
  return [monday, shiftDay(monday, 6)];
}

/** The weeks a month touches. */
function monthOf(day: string): [string, string] {
  const first = `${day.slice(0, 7)}-01`;
  const next = nextMonth(day, 1);
  return [weekOf(first)[0], weekOf(shiftDay(next, -1))[1]];
}

/** The first of a month some months on. */
export function nextMonth(day: string, by: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 10);
}
