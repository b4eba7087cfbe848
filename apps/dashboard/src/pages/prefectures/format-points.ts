/** +2.3 / −0.4 / ±0.0 points, with a real minus sign; a dash where there is nothing to compare. */
export function formatPoints(points: number | null): string {
  if (points === null) return '—';
  if (points === 0) return '±0.0';
  return `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)}`;
}
