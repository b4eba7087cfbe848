/** Columns by day. */
export interface BandLine {
  days: readonly string[];
  p10: readonly number[];
  p50: readonly number[];
  p90: readonly number[];
}

export interface BandRow {
  day: string;
  p10: number;
  p50: number;
  p90: number;
  band: [number, number];
}

/** A row a day. */
export function bandRows({ days, p10, p50, p90 }: BandLine): BandRow[] {
  return days.map((day, index) => ({
    day,
    p10: p10[index]!,
    p50: p50[index]!,
    p90: p90[index]!,
    band: [p10[index]!, p90[index]!],
  }));
}
