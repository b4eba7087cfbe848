import { KIND } from '#rollout';
import type { ReaderCount } from '../adoption.types.js';
import { bitOf } from '../measure.rules.js';
import type { Vantage } from './vantage.js';

const SHIPPED = bitOf('SHIPPED');

/** Readers shipped to the facilities open on the day: the sum of the quantities, zero outside the log. */
export function readersShipped({ cube, asOf, point, record }: Vantage): ReaderCount {
  let readers = 0;
  let facilities = 0;
  if (record === 'RECORDED') {
    const { mask } = cube.viewOn(asOf);
    for (let row = 0; row < cube.rows; row += 1) {
      if ((mask[row]! & SHIPPED) === 0) continue;
      facilities += 1;
      readers += cube.columns.valueOn(KIND.SHIPPED, row, asOf);
    }
  }
  return { asOf, asKnownOn: point, record, readers, facilities };
}
