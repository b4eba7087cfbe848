import { scopeOf, type Scope, type Viewer } from '#access';
import { NEVER, type Day } from '#calendar';
import { KIND } from '#rollout';
import type { VendorStanding, VendorStandings } from '../adoption.types.js';
import { NO_CELL } from '../cube/cell.js';
import { NO_VALUE } from '../cube/span-columns.js';
import { bitOf } from '../measure.rules.js';
import type { Vantage } from './vantage.js';

/** Four weeks; twice as long shows whether it gets quicker. */
const WINDOW_DAYS = 28;
const CONTACTED = bitOf('VENDOR_CONTACTED');
const SCHEDULED = bitOf('SETUP_SCHEDULED');
const READY = bitOf('READY');
const OPERATING = bitOf('OPERATING');

interface Tally {
  readonly waiting: { since: Day; id: number }[];
  ready4: number;
  ready8: number;
  started4: number;
  started8: number;
  scheduled4: number;
}

/**
 * How every vendor with a customer stands on the day, by id: the ministry sees all, a vendor itself. Counted with the
 * same bits of the same days as the lists the figures lead to. Null for everybody else.
 */
export function answerVendors(viewer: Viewer, vantage: Vantage): VendorStandings | null {
  const scope = scopeOf(viewer);
  if (scope.kind !== 'ALL' && scope.kind !== 'VENDOR') return null;
  const { asOf, point, record } = vantage;
  const rows = record === 'RECORDED' ? standings(scope, vantage) : [];
  return { asOf, asKnownOn: point, record, rows };
}

function standings(scope: Scope, { cube, now, directory, asOf, today }: Vantage): VendorStanding[] {
  const { columns } = cube;
  const { cell, mask } = cube.viewOn(asOf);
  const month = cube.viewOn(asOf - WINDOW_DAYS).mask;
  const before = cube.viewOn(asOf - 2 * WINDOW_DAYS).mask;
  const tallies = new Map<number, Tally>();
  for (let row = 0; row < cube.rows; row += 1) {
    if (cell[row] === NO_CELL) continue;
    const vendor = columns.valueOn(KIND.VENDOR, row, asOf);
    if (vendor === NO_VALUE) continue;
    if (scope.kind === 'VENDOR') {
      // its customers of now alone, as in every list of theirs
      if (vendor !== scope.vendorId || now.columns.valueOn(KIND.VENDOR, row, today) !== vendor) continue;
    }
    let tally = tallies.get(vendor);
    if (!tally) tallies.set(vendor, (tally = emptyTally()));
    const held = mask[row]!;
    if ((held & CONTACTED) !== 0 && (held & READY) === 0) {
      const since = columns.heldSince(KIND.VENDOR_CONTACTED, row, asOf);
      if (since !== NEVER) tally.waiting.push({ since, id: directory.idOf(row) });
    }
    const gained4 = held & ~month[row]!;
    const gained8 = held & ~before[row]!;
    if (gained4 & READY) tally.ready4 += 1;
    if (gained8 & READY) tally.ready8 += 1;
    if (gained4 & OPERATING) tally.started4 += 1;
    if (gained4 & SCHEDULED) tally.scheduled4 += 1;
    if (gained8 & OPERATING) tally.started8 += 1;
  }
  return [...tallies].sort(([a], [b]) => a - b).map(([vendorId, tally]) => standing(vendorId, tally, asOf));
}

function emptyTally(): Tally {
  return { waiting: [], ready4: 0, ready8: 0, started4: 0, started8: 0, scheduled4: 0 };
}

function aWeek(count: number, weeks: number): number {
  return Math.round((10 * count) / weeks) / 10;
}

function standing(vendorId: number, { waiting, ...tally }: Tally, asOf: Day): VendorStanding {
  waiting.sort((a, b) => a.since - b.since || a.id - b.id);
  const queue = waiting.length;
  // of an even number the one in the middle that waits shorter: a day somebody really waits since
  const median = waiting[queue >> 1];
  const [longest] = waiting;
  const { ready4, ready8, started4, started8, scheduled4 } = tally;
  return {
    vendorId,
    queue,
    medianWaitingDays: median ? asOf - median.since : null,
    longestWaitingDays: longest ? asOf - longest.since : null,
    longestWaiting: longest?.id ?? null,
    ready4,
    ready8,
    started4,
    started8,
    scheduled4,
    ready4AWeek: aWeek(ready4, 4),
    ready8AWeek: aWeek(ready8, 8),
    started4AWeek: aWeek(started4, 4),
    started8AWeek: aWeek(started8, 8),
    stalled: queue > 0 && ready4 + scheduled4 === 0,
  };
}
