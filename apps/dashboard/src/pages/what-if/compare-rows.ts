import type { ScenarioFieldsFragment } from '../../generated/pages/graphql.js';

export type Outcome = ScenarioFieldsFragment;
export type Line = Outcome['lines'][number];

/** P50 of the forecast and of both scenarios, cumulative facilities; null: that scenario has no such line. */
export interface CompareRow {
  readonly key: string;
  readonly line: Line | null;
  readonly base: number;
  readonly a: number | null;
  readonly b: number | null;
}

/** How far a scenario lies above or below the forecast; null: it has no such line. */
export function changeOf(row: CompareRow, of: 'a' | 'b'): number | null {
  return row[of] === null ? null : row[of] - row.base;
}

export type Breakdown = 'TYPE' | 'PREFECTURE' | 'VENDOR';

export function lineKeyOf({ type, prefecture, vendor }: Line): string {
  return vendor ? String(vendor.id) : (type ?? prefecture ?? 'NATION');
}

/** The country by day. */
export function weekRows({ days, lines }: Outcome, b: Outcome): (CompareRow & { readonly day: string })[] {
  return days.map((day, index) => ({
    key: day,
    day,
    line: null,
    base: lines[0]!.base.p50[index]!,
    a: lines[0]!.changed.p50[index]!,
    b: b.lines[0]!.changed.p50[index]!,
  }));
}

/** Groups on the day at `index`; a vendor that one of them does not touch is there as the forecast has it. */
export function groupRows(a: Outcome, b: Outcome, by: Breakdown, index: number): CompareRow[] {
  const wanted = ({ type, prefecture, vendor }: Line) =>
    by === 'TYPE' ? type !== null : by === 'PREFECTURE' ? prefecture !== null : vendor !== null;
  const ofB = new Map(b.lines.filter(wanted).map((line) => [lineKeyOf(line), line]));
  const rows = a.lines.filter(wanted).map((line) => {
    const key = lineKeyOf(line);
    const other = ofB.get(key);
    ofB.delete(key);
    return rowOf(key, line, line, other, index);
  });
  return [...rows, ...[...ofB].map(([key, line]) => rowOf(key, line, undefined, line, index))];
}

function rowOf(key: string, line: Line, a: Line | undefined, b: Line | undefined, index: number): CompareRow {
  const base = line.base.p50[index]!;
  return {
    key,
    line,
    base,
    a: a ? a.changed.p50[index]! : base,
    b: b ? b.changed.p50[index]! : base,
  };
}
