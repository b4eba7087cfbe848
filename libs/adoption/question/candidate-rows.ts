import type { Scope } from '#access';
import { KIND } from '#rollout';
import type { FacilityFilter } from '../adoption.types.js';
import type { SpanColumns } from '../cube/span-columns.js';
import { restricts } from './filter.rules.js';
import { isInScope } from './row-filter.js';
import { rowsFound } from './rows-found.js';
import type { Vantage } from './vantage.js';

/**
 * The rows that can pass on any day, by what does not change from day to day: scope, search, and the vendors they ever
 * had. A vendor's series looks at its few hundred facilities instead of the country. Null: all can.
 */
export function candidateRows(filter: FacilityFilter, scope: Scope, vantage: Vantage): Int32Array | null {
  const conditions: ((row: number) => boolean)[] = [];
  if (scope.kind !== 'ALL') conditions.push((row) => isInScope(scope, row, vantage));
  if (restricts(filter.vendors)) {
    const served = rowsServedBy(new Set(filter.vendors), vantage.cube.columns, vantage.cube.rows);
    conditions.push((row) => served[row] === 1);
  }
  if (filter.search?.trim()) {
    const found = rowsFound(vantage.directory, filter.search);
    conditions.push((row) => found.has(row) === 1);
  }
  if (conditions.length === 0) return null;
  const rows: number[] = [];
  for (let row = 0; row < vantage.cube.rows; row += 1)
    if (conditions.every((passes) => passes(row))) rows.push(row);
  return Int32Array.from(rows);
}

function rowsServedBy(vendors: ReadonlySet<number>, { value, ended }: SpanColumns, rows: number): Uint8Array {
  const served = new Uint8Array(rows);
  const latest = value[KIND.VENDOR]!;
  for (let row = 0; row < rows; row += 1) if (vendors.has(latest[row]!)) served[row] = 1;
  for (let index = 0; index < ended.size; index += 1) {
    if (ended.kind[index] === KIND.VENDOR && vendors.has(ended.value[index]!)) served[ended.row[index]!] = 1;
  }
  return served;
}
