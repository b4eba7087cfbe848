/**
 * Percent, rounded half up to 0.1; null of nothing. Rounded on integers: 28.45 as a float is 28.449999… and would
 * print 28.4 where the ministry prints 28.5.
 */
export function ratePercent(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  return Math.floor((2000 * numerator + denominator) / (2 * denominator)) / 10;
}

/** Quotient rounded half up to a whole number; both whole, divisor above 0. */
export function divideHalfUp(dividend: number, divisor: number): number {
  return Math.floor((2 * dividend + divisor) / (2 * divisor));
}

/** Quotient rounded half up (away from zero below it) to 0.1. */
export function divideToTenth(dividend: number, divisor: number): number {
  return (Math.sign(dividend) * divideHalfUp(10 * Math.abs(dividend), divisor)) / 10 + 0;
}

/** Whether a rate reaches a threshold in percent: by the exact ratio, not by the printed one (69.96 % is not 70 %). */
export function reaches(figure: { numerator: number; denominator: number }, percent: number): boolean {
  return figure.denominator > 0 && 100 * figure.numerator >= percent * figure.denominator;
}

/** How many figures reach each threshold ("70 % 以上: 3 県"); those of a lower threshold include those of a higher. */
export function countReaching(
  figures: readonly { numerator: number; denominator: number }[],
  thresholds: readonly number[],
): number[] {
  return thresholds.map((percent) => figures.filter((figure) => reaches(figure, percent)).length);
}
