import type { Day } from '#calendar';
import { CAUSES, type Cause } from '../registration/cause.js';
import type { Insurer } from '../storage/insurer.js';

/** Rows an insurer handed in, in the week that begins on that Monday. */
export interface RowCount {
  readonly insurerId: number;
  readonly week: Day;
  readonly rows: number;
}

/** Rows held for a cause; ANY: for at least one. A row with two causes stands under both. */
export interface CauseCount {
  readonly insurerId: number;
  readonly week: Day;
  readonly cause: Cause | 'ANY';
  readonly count: number;
}

/** `causes`: in the order of CAUSES. `perTenThousand`: held of 10,000 rows, one decimal; null: no rows. */
interface Counts {
  readonly rows: number;
  readonly held: number;
  readonly perTenThousand: number | null;
  readonly causes: readonly number[];
}

export interface QualityWeek extends Counts {
  readonly monday: Day;
  /** false: it is not over. */
  readonly complete: boolean;
}

export interface LeagueRow extends Counts {
  readonly insurerNumber: string;
  readonly insurerName: string;
}

/** One a Monday, in their order. */
export function byWeek(
  mondays: readonly Day[],
  today: Day,
  rows: readonly RowCount[],
  held: readonly CauseCount[],
): QualityWeek[] {
  return mondays.map((monday) => ({
    monday,
    complete: monday + 6 < today,
    ...countsOf(
      rows.filter(({ week }) => week === monday),
      held.filter(({ week }) => week === monday),
    ),
  }));
}

/** Whoever had most rows held of those handed in comes first. */
export function league(
  insurers: ReadonlyMap<number, Insurer>,
  rows: readonly RowCount[],
  held: readonly CauseCount[],
): LeagueRow[] {
  const rowsOf = grouped(rows);
  const heldOf = grouped(held);
  return [...rowsOf]
    .map(([id, own]) => {
      const { number, name } = insurers.get(id)!;
      return { insurerNumber: number, insurerName: name, ...countsOf(own, heldOf.get(id) ?? []) };
    })
    .sort(
      (a, b) =>
        (b.perTenThousand ?? 0) - (a.perTenThousand ?? 0) || (a.insurerNumber < b.insurerNumber ? -1 : 1),
    );
}

function countsOf(rows: readonly RowCount[], held: readonly CauseCount[]): Counts {
  const all = rows.reduce((sum, each) => sum + each.rows, 0);
  const of = (cause: CauseCount['cause']): number =>
    held.reduce((sum, each) => (each.cause === cause ? sum + each.count : sum), 0);
  const any = of('ANY');
  return {
    rows: all,
    held: any,
    perTenThousand: all === 0 ? null : Math.round((any * 100_000) / all) / 10,
    causes: CAUSES.map(of),
  };
}

function grouped<T extends { readonly insurerId: number }>(counts: readonly T[]): Map<number, T[]> {
  const of = new Map<number, T[]>();
  for (const count of counts) of.set(count.insurerId, [...(of.get(count.insurerId) ?? []), count]);
  return of;
}
