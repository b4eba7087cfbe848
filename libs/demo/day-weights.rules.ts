import { dayFromIso, weekday, type Day } from '#calendar';
import { worksOn } from './learning.rules.js';

/** A quantity that runs straight between points: [day, value], in order. */
export type Curve = readonly (readonly [Day, number])[];

export function curve(...points: [iso: string, value: number][]): Curve {
  return points.map(([iso, value]) => [dayFromIso(iso), value] as const);
}

/** Value of a curve on a day; flat before its first and after its last point. */
export function valueOn(points: Curve, day: Day): number {
  const next = points.findIndex(([at]) => at >= day);
  if (next === 0) return points[0]![1];
  if (next < 0) return points.at(-1)![1];
  const [fromDay, from] = points[next - 1]!;
  const [toDay, to] = points[next]!;
  return from + ((to - from) * (day - fromDay)) / (toDay - fromDay);
}

/** Business days carry the week, Monday most; forms are open on weekends too. */
export function rhythm(day: Day): number {
  if (!worksOn(day)) return weekday(day) === 6 ? 0.22 : 0.12;
  return [0, 1.2, 1.1, 1.05, 0.95, 1.0, 0][weekday(day)]!;
}
