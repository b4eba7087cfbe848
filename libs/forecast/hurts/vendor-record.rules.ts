import { isBusinessDay, NEVER, type Day } from '#calendar';
import type { ProgressColumns } from '#adoption';
import { PREFECTURES } from '#facility';
import { pooledPaces } from '../fit/pooling.rules.js';
import { keptBeside } from './kept-beside.js';

/** Days that are looked at for who set up whom. */
export const RECORD_DAYS = 56;
/** Reports of the last days are not all in: they are left out where weeks are compared. */
const REPORTED_AFTER = 7;
const RECENT_DAYS = 28;
/** Of a vendor that sets up so many in four weeks, four silent ones are chance once in a hundred times. */
const USUAL_IN_FOUR_WEEKS = 4.6;

/** What a vendor did lately, and what others of its size and region would have done. Unit: facilities. */
export interface VendorRecord {
  readonly vendor: number;
  /** Ordered, delivered and not ready: it could set them up today. */
  readonly able: number;
  /** Set up in the last eight weeks. */
  readonly done: number;
  readonly lastDone: Day | null;
  /** What its size and region alone would say for the business days on which it had somebody to set up. */
  readonly expected: number;
  /** Set up in four weeks that ended a week ago, and in the eight weeks before them. */
  readonly recent: number;
  readonly earlier: number;
}

interface Tally {
  rows: number;
  able: number;
  done: number;
  lastDone: number;
  recent: number;
  earlier: number;
  readonly regions: Int32Array;
  /** Change of the number of those able, by days ago. */
  readonly turns: Int32Array;
}

export const vendorRecords = keptBeside((progress): VendorRecord[] => {
  const tallies = [...tally(progress)].sort(([a], [b]) => a - b);
  const works = Uint8Array.from({ length: RECORD_DAYS }, (_, ago) =>
    Number(isBusinessDay(progress.asOf - ago)),
  );
  const exposures = tallies.map(([, { turns }]) => {
    let able = 0;
    let days = 0;
    for (let ago = 0; ago < RECORD_DAYS; ago += 1) {
      able += turns[ago]!;
      if (able > 0) days += works[ago]!;
    }
    return days;
  });
  const paces = pooledPaces(
    tallies.map(([, { rows, done, regions }], index) => ({
      size: rows,
      region: regions.indexOf(Math.max(...regions)),
      done,
      exposure: exposures[index]!,
    })),
  );
  return tallies.map(([vendor, { able, done, lastDone, recent, earlier }], index) => ({
    vendor,
    able,
    done,
    lastDone: lastDone < 0 ? null : lastDone,
    expected: paces[index]!.prior * exposures[index]!,
    recent,
    earlier,
  }));
});

function tally(progress: ProgressColumns): Map<number, Tally> {
  const { asOf, rows, vendor, prefecture, since } = progress;
  const tallies = new Map<number, Tally>();
  for (let row = 0; row < rows; row += 1) {
    if (vendor[row] === 0 || since.VENDOR_CONTACTED[row] === NEVER) continue;
    const tally = tallies.get(vendor[row]!) ?? emptyTally();
    tallies.set(vendor[row]!, tally);
    tally.rows += 1;
    tally.regions[PREFECTURES[prefecture[row]!]!.regionNumber]! += 1;
    const ready = since.READY[row]!;
    if (ready !== NEVER) noteDone(tally, asOf - ready, ready);
    const from = Math.max(since.VENDOR_CONTACTED[row]!, since.ORDERED[row]!, since.DELIVERED[row]!);
    if (from === NEVER) continue;
    if (ready === NEVER) tally.able += 1;
    // from the youngest day back: able since it became ready, until it was not yet able
    const begins = Math.max(0, asOf - ready);
    const ends = Math.min(RECORD_DAYS, asOf - from + 1);
    if (ends <= begins) continue;
    tally.turns[begins]! += 1;
    tally.turns[ends]! -= 1;
  }
  return tallies;
}

function noteDone(tally: Tally, ago: number, ready: Day): void {
  tally.lastDone = Math.max(tally.lastDone, ready);
  if (ago < RECORD_DAYS) tally.done += 1;
  const settled = ago - REPORTED_AFTER;
  if (settled >= 0 && settled < RECENT_DAYS) tally.recent += 1;
  else if (settled >= RECENT_DAYS && settled < RECENT_DAYS + RECORD_DAYS) tally.earlier += 1;
}

function emptyTally(): Tally {
  return {
    rows: 0,
    able: 0,
    done: 0,
    lastDone: -1,
    recent: 0,
    earlier: 0,
    regions: new Int32Array(16),
    turns: new Int32Array(RECORD_DAYS + 1),
  };
}

/** Vendors that worked and whose silence has lasted four weeks since some day of the last one; most waiting first. */
export function stoppedLately(records: readonly VendorRecord[], asOf: Day): number[] {
  return records
    .filter(({ able, lastDone, recent, earlier }) => {
      if (able === 0 || lastDone === null) return false;
      const silent = asOf - lastDone;
      const usual = ((recent + earlier) / (RECENT_DAYS + RECORD_DAYS)) * RECENT_DAYS;
      return silent >= RECENT_DAYS && silent < RECENT_DAYS + 7 && usual >= USUAL_IN_FOUR_WEEKS;
    })
    .sort((a, b) => b.able - a.able)
    .map(({ vendor }) => vendor);
}
