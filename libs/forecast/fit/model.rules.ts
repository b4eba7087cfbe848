import { isBusinessDay, NEVER, type Day } from '#calendar';
import type { ForecastHistory } from '../history/history.js';
import { weeklyGrowth, type Growth } from './growth.rules.js';
import { leadTimes, type LeadTimes } from './lead-times.rules.js';
import { plannedMonths, type PlannedMonths } from './planned-months.rules.js';
import { pooledPaces, type Pooled } from './pooling.rules.js';
import { reportedShare } from './report-delay.rules.js';

/** Weeks of set-ups that are looked at; what is older says little of the pace of a rollout that has just begun. */
const WEEKS = 12;
const WINDOW = 7 * WEEKS;
/** A set-up of that many days ago counts half. */
const HALF_LIFE_DAYS = 42;
/** Contacts of these days say how many come in future. */
const ARRIVAL_DAYS = 56;
/** Facilities' worth of the general rate of contacts behind a vendor's own. */
const ARRIVAL_TRUST = 2;

/** What is known of one vendor, from the log alone. */
export interface VendorModel {
  /** 0: those that have none. */
  readonly vendor: number;
  /** Rows of the history: its customers that are not ready, in order of contact. */
  readonly queue: Int32Array;
  /** Rows: ready, and not operating on the as-of day. */
  readonly waitingToStart: Int32Array;
  /** Rows: all that contacted it, whose mix of types and prefectures later ones are drawn from. */
  readonly customers: Int32Array;
  readonly pace: Pooled;
  /** Set up within the window, and business days on which it could have. */
  readonly done: number;
  readonly exposedDays: number;
  /** New contacts a calendar day. */
  readonly arrivals: number;
}

export interface ForecastModel {
  readonly history: ForecastHistory;
  readonly vendors: readonly VendorModel[];
  readonly growth: Growth;
  readonly lead: LeadTimes;
  readonly plans: PlannedMonths;
  /** Business days' worth of today's pace that is done already and not reported yet. */
  readonly unreported: number;
}

interface Tally {
  readonly vendor: number;
  readonly rows: number[];
  /** By days ago. */
  readonly done: Float64Array;
  readonly able: Int32Array;
  arrivals: number;
}

/** @param regions by prefecture (1 … 47) */
export function fitModel(history: ForecastHistory, regions: ArrayLike<number>): ForecastModel {
  const lead = leadTimes(history);
  const reported = reportedShare(history);
  const tallies = [...tallyVendors(history, lead).values()].sort((a, b) => a.vendor - b.vendor);
  const working = tallies.filter(({ vendor }) => vendor !== 0);
  const days = businessDaysAgo(history.asOf);
  const growth = nationalGrowth(working, days, reported);
  const weights = dayWeights(days, growth, reported);
  const seen = working.map((tally) => ({
    size: tally.rows.length,
    region: mainRegion(history, tally.rows, regions),
    done: sum(tally.done, (ago) => 0.5 ** (ago / HALF_LIFE_DAYS)),
    exposure: sum(weights, (ago) => (tally.able[ago]! > 0 ? 1 : 0)),
  }));
  const paces = pooledPaces(seen);
  const arrivals = arrivalRates(working);
  const vendors = tallies.map((tally) => {
    const index = working.indexOf(tally);
    return vendorModel(history, tally, paces[index], arrivals[index] ?? 0, days);
  });
  return {
    history,
    vendors,
    growth,
    lead,
    plans: plannedMonths(history),
    unreported: late(days, growth, reported),
  };
}

function tallyVendors(history: ForecastHistory, lead: LeadTimes): Map<number, Tally> {
  const { asOf, rows, vendor, contacted, ordered, delivered, ready } = history;
  const tallies = new Map<number, Tally>();
  for (let row = 0; row < rows; row += 1) {
    const inQueue = contacted[row] !== NEVER && vendor[row] !== 0;
    if (!inQueue && ready[row] === NEVER) continue;
    const key = inQueue ? vendor[row]! : 0;
    let tally = tallies.get(key);
    if (!tally) {
      const done = new Float64Array(WINDOW);
      tallies.set(
        key,
        (tally = { vendor: key, rows: [], done, able: new Int32Array(WINDOW + 1), arrivals: 0 }),
      );
    }
    tally.rows.push(row);
    if (!inQueue) continue;
    if (asOf - contacted[row]! < ARRIVAL_DAYS) tally.arrivals += 1;
    const doneAgo = asOf - ready[row]!;
    if (doneAgo >= 0 && doneAgo < WINDOW) tally.done[doneAgo]! += 1;
    const needs = Math.max(
      contacted[row]!,
      lead.orderCounts ? ordered[row]! : 0,
      lead.deliveryCounts ? delivered[row]! : 0,
    );
    // on the day it became ready it could be set up, whatever the log says of what came before
    const from = Math.min(needs, ready[row]!);
    const firstAgo = Math.min(WINDOW - 1, asOf - from);
    const lastAgo = Math.max(0, doneAgo);
    if (from > asOf || lastAgo >= WINDOW) continue;
    tally.able[lastAgo]! += 1;
    tally.able[firstAgo + 1]! -= 1;
  }
  for (const { able } of tallies.values())
    for (let ago = 1; ago <= WINDOW; ago += 1) able[ago]! += able[ago - 1]!;
  return tallies;
}

/** 1 where the day so many days ago was a business day. */
function businessDaysAgo(asOf: Day): Uint8Array {
  return Uint8Array.from({ length: WINDOW }, (_, ago) => (isBusinessDay(asOf - ago) ? 1 : 0));
}

function nationalGrowth(tallies: readonly Tally[], days: Uint8Array, reported: Float64Array): Growth {
  const counts = new Float64Array(WEEKS);
  const exposures = new Float64Array(WEEKS);
  for (const { rows, done, able } of tallies) {
    const size = Math.sqrt(rows.length);
    for (let ago = 0; ago < WINDOW; ago += 1) {
      const week = Math.floor(ago / 7);
      counts[week]! += done[ago]!;
      if (able[ago]! > 0) exposures[week]! += size * days[ago]! * shareReported(reported, ago);
    }
  }
  return weeklyGrowth(counts, exposures);
}

/** By days ago: what a day's work weighs, in units of today's pace. */
function dayWeights(days: Uint8Array, growth: Growth, reported: Float64Array): Float64Array {
  return Float64Array.from(
    days,
    (works, ago) =>
      works *
      0.5 ** (ago / HALF_LIFE_DAYS) *
      Math.exp((-growth.rate * ago) / 7) *
      shareReported(reported, ago),
  );
}

function late(days: Uint8Array, growth: Growth, reported: Float64Array): number {
  return sum(days, (ago) => Math.exp((-growth.rate * ago) / 7) * (1 - shareReported(reported, ago)));
}

function shareReported(reported: Float64Array, ago: number): number {
  return reported[Math.min(ago, reported.length - 1)]!;
}

function sum(values: ArrayLike<number>, factor: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < values.length; index += 1) total += values[index]! * factor(index);
  return total;
}

function arrivalRates(tallies: readonly Tally[]): number[] {
  const arrivals = tallies.reduce((total, tally) => total + tally.arrivals, 0);
  const customers = Math.max(
    1,
    tallies.reduce((total, { rows }) => total + rows.length, 0),
  );
  return tallies.map((tally) => {
    const expected = (arrivals / customers) * tally.rows.length;
    return (((tally.arrivals + ARRIVAL_TRUST) / (expected + ARRIVAL_TRUST)) * expected) / ARRIVAL_DAYS;
  });
}

function mainRegion(
  { prefecture }: ForecastHistory,
  rows: readonly number[],
  regions: ArrayLike<number>,
): number {
  const counts = new Int32Array(16);
  for (const row of rows) counts[regions[prefecture[row]!] ?? 0]! += 1;
  return counts.indexOf(Math.max(...counts));
}

const NOBODY: Pooled = { mean: 0, shape: 1, prior: 0, priorShare: 1 };

function vendorModel(
  { asOf, contacted, passed, ready, operating }: ForecastHistory,
  tally: Tally,
  pace: Pooled = NOBODY,
  arrivals: number,
  days: Uint8Array,
): VendorModel {
  const rows = Int32Array.from(tally.rows);
  const isQueue = tally.vendor !== 0;
  return {
    vendor: tally.vendor,
    // rows are in order of code, which decides between contacts of one day
    queue: isQueue
      ? rows
          .filter((row) => ready[row] === NEVER)
          .sort((a, b) => byPass(passed[a]!, passed[b]!) || contacted[a]! - contacted[b]! || a - b)
      : new Int32Array(0),
    waitingToStart: rows.filter((row) => ready[row] !== NEVER && operating[row]! > asOf),
    customers: rows,
    pace,
    done: sum(tally.done, () => 1),
    exposedDays: sum(days, (ago) => (tally.able[ago]! > 0 ? 1 : 0)),
    arrivals,
  };
}

/** Who was passed forward (繰り上げ) comes first, in the order in which that was. */
function byPass(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
