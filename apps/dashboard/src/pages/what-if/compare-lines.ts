import type { LineMark } from '../../components/LineLegend.js';

export interface CompareLine extends LineMark {
  key: 'base' | 'a' | 'b';
}

/** The forecast and both scenarios as they are drawn. */
export function compareLines(names: { base: string; a: string; b: string }): [CompareLine, ...CompareLine[]] {
  return [
    { key: 'base', name: names.base, colour: '#1a1a1a', dash: '' },
    { key: 'a', name: names.a, colour: '#0017c1', dash: '6 3' },
    { key: 'b', name: names.b, colour: '#e25100', dash: '2 3' },
  ];
}
