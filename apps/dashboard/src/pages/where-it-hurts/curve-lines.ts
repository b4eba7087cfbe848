import type { LineMark } from '../../components/LineLegend.js';

export interface CurveLine extends LineMark {
  finishedBy: readonly number[];
}

const COLOURS = ['#1a1a1a', '#0017c1', '#e25100', '#008da6', '#8b00b3', '#6b6b00'];
const DASHES = ['', '6 3', '2 3', '8 3 2 3', '12 4', '4 6'];

/** Curves as they are drawn, the first for everybody together; told apart by dashes too. */
export function curveLines(curves: readonly { name: string; finishedBy: readonly number[] }[]): CurveLine[] {
  return curves.map((curve, index) => ({ ...curve, colour: COLOURS[index]!, dash: DASHES[index]! }));
}
