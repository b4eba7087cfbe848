import { NEVER, type Day } from '#calendar';
import type { ProgressColumns, ProgressMilestone } from '#adoption';
import { atLeast, atMost } from './poisson.rules.js';
import { vendorRecords, type VendorRecord } from './vendor-record.rules.js';

/** Of a hundred vendors as they should be, one at most is called stalled by chance. */
const STALLED_BY_CHANCE = 0.01;
/** One in a thousand: 300 are looked at, and a slow month is commoner than a silence. */
const BROKEN_BY_CHANCE = 0.001;
/** 47 prefectures and 300 vendors are looked at every week. */
const CANCELLED_BY_CHANCE = 0.0005;
const LEAST_CANCELLED = 5;
/** A break is half of what was to be expected or less. */
const BROKEN_SHARE = 0.5;
/** A log that breaks its order in many places is told by the first of them. */
const MOST_DISORDERS = 20;

const ORDER: readonly (readonly [ProgressMilestone, ProgressMilestone])[] = [
  ['APPLIED', 'DELIVERED'],
  ['VENDOR_CONTACTED', 'ORDERED'],
  ['ORDERED', 'READY'],
  ['DELIVERED', 'READY'],
  ['READY', 'OPERATING'],
];

/** Something that should not be. `weight`: facilities it is about, for the order. */
export type Anomaly =
  | {
      readonly kind: 'STALLED_VENDOR' | 'BROKEN_PACE';
      readonly weight: number;
      readonly record: VendorRecord;
    }
  | {
      readonly kind: 'IMPOSSIBLE_ORDER';
      readonly weight: number;
      readonly facilityId: number;
      readonly earlier: ProgressMilestone;
      readonly later: ProgressMilestone;
      readonly earlierOn: Day;
      readonly laterOn: Day;
    }
  | {
      readonly kind: 'SUDDEN_CANCELLATIONS';
      readonly weight: number;
      readonly prefecture: string | null;
      readonly vendorId: number | null;
      readonly cancelled: number;
      readonly usual: number;
    };

/** Applications cancelled in the last week and, a week, in the eight before, of a prefecture or a vendor. */
export interface Cancellations {
  readonly prefecture: string | null;
  readonly vendorId: number | null;
  readonly cancelled: number;
  readonly usual: number;
}

/** Largest first. */
export function findAnomalies(progress: ProgressColumns, cancellations: readonly Cancellations[]): Anomaly[] {
  const found = [
    ...vendorAnomalies(vendorRecords(progress)),
    ...disorders(progress),
    ...cancellations.flatMap(suddenCancellations),
  ];
  return found.sort((a, b) => b.weight - a.weight);
}

export function vendorAnomalies(records: readonly VendorRecord[]): Anomaly[] {
  const sum = (of: (record: VendorRecord) => number) => records.reduce((all, record) => all + of(record), 0);
  const earlier = sum((record) => record.earlier);
  /** What the whole country did in the four weeks, for each set-up of the eight weeks before. */
  const country = earlier === 0 ? 0 : sum((record) => record.recent) / earlier;
  return records.flatMap((record): Anomaly[] => {
    if (record.able === 0) return [];
    if (record.done === 0 && atMost(0, record.expected) < STALLED_BY_CHANCE)
      return [{ kind: 'STALLED_VENDOR', weight: record.able, record }];
    const usual = record.earlier * country;
    const isBroken = record.recent <= BROKEN_SHARE * usual && atMost(record.recent, usual) < BROKEN_BY_CHANCE;
    return isBroken ? [{ kind: 'BROKEN_PACE', weight: record.able, record }] : [];
  });
}

function disorders({ rows, facilityId, since }: ProgressColumns): Anomaly[] {
  const found: Anomaly[] = [];
  for (const [earlier, later] of ORDER) {
    const first = since[earlier];
    const second = since[later];
    for (let row = 0; row < rows && found.length < MOST_DISORDERS; row += 1) {
      if (second[row] === NEVER || first[row] === NEVER || first[row]! <= second[row]!) continue;
      found.push({
        kind: 'IMPOSSIBLE_ORDER',
        weight: 1,
        facilityId: facilityId[row]!,
        earlier,
        later,
        earlierOn: first[row]!,
        laterOn: second[row]!,
      });
    }
  }
  return found;
}

function suddenCancellations(seen: Cancellations): Anomaly[] {
  const { cancelled, usual } = seen;
  // an eighth of a cancellation more than was seen: eight quiet weeks do not make the first one a wonder
  const isSudden = cancelled >= LEAST_CANCELLED && atLeast(cancelled, usual + 1 / 8) < CANCELLED_BY_CHANCE;
  return isSudden ? [{ kind: 'SUDDEN_CANCELLATIONS', weight: cancelled, ...seen }] : [];
}
