/** How many of how many. */
export interface Share {
  readonly done: number;
  readonly of: number;
}

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** 97.5 % quantile of the normal distribution: two-sided 95 %. */
const Z = 1.959963984540054;

/** Wilson's score interval of a share; all of [0, 1] where there is nobody. */
export function wilson({ done, of }: Share): Interval {
  if (of === 0) return { lower: 0, upper: 1 };
  const share = done / of;
  const spread = Z * Math.sqrt((share * (1 - share) + (Z * Z) / (4 * of)) / of);
  const centre = share + (Z * Z) / (2 * of);
  const scale = 1 + (Z * Z) / of;
  return { lower: Math.max(0, (centre - spread) / scale), upper: Math.min(1, (centre + spread) / scale) };
}

export interface Difference extends Interval {
  /** Share of one minus share of the other. */
  readonly difference: number;
}

/**
 * Newcombe's hybrid score interval of the difference of two independent shares (Statistics in Medicine 17, 1998, method 10):
 * it keeps its 95 % also with few and with shares near 0, where the usual one does not. null: one of the two is nobody.
 */
export function differenceOf(one: Share, other: Share): Difference | null {
  if (one.of === 0 || other.of === 0) return null;
  const p = one.done / one.of;
  const q = other.done / other.of;
  const a = wilson(one);
  const b = wilson(other);
  return {
    difference: p - q,
    lower: p - q - Math.hypot(p - a.lower, b.upper - q),
    upper: p - q + Math.hypot(a.upper - p, q - b.lower),
  };
}

/**
 * What a difference allows to say. TOO_FEW: one of the groups is smaller than {@link FEWEST}, whatever the interval says;
 * NOT_SHOWN: no difference is as likely as one; MORE, LESS: the reminded did it more, or less, often.
 */
export type Verdict = 'TOO_FEW' | 'NOT_SHOWN' | 'MORE' | 'LESS';

/** Facilities in a group; below it a handful of coincidences decides. */
export const FEWEST = 30;

export function verdictOf(reminded: Share, heldOut: Share): Verdict {
  const difference = differenceOf(reminded, heldOut);
  if (!difference || reminded.of < FEWEST || heldOut.of < FEWEST) return 'TOO_FEW';
  if (difference.lower > 0) return 'MORE';
  return difference.upper < 0 ? 'LESS' : 'NOT_SHOWN';
}
