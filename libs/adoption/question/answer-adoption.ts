import type { Viewer } from '#access';
import { scopeOf } from '#access';
import type { Adoption, AdoptionCell, AdoptionQuestion } from '../adoption.types.js';
import { planeOf } from '../measure.rules.js';
import { isPublicFilter, NO_FILTER } from './filter.rules.js';
import { adoptionCell, cellGroups, isCellGrouping, type CellGroup } from './grouped-figures.js';
import { allowedCells, RowFilter } from './row-filter.js';
import { scanCells, scanStages, scanVendors } from './scan.js';
import type { Vantage } from './vantage.js';

/** Whether these figures are for everybody: type × prefecture × day. */
export function isPublicQuestion({ filter, groupBy }: Pick<AdoptionQuestion, 'filter' | 'groupBy'>): boolean {
  return isCellGrouping(groupBy) && isPublicFilter(filter);
}

/**
 * Counts among the open facilities of the day: the denominator is those that meet the denominator's condition, the
 * numerator those of them that have the measure too (nested: never larger than the denominator).
 * Null where the question needs sign-in.
 */
export function answerAdoption(
  viewer: Viewer,
  question: AdoptionQuestion,
  vantage: Vantage,
): Adoption | null {
  if (!isPublicQuestion(question) && viewer.role === 'PUBLIC') return null;
  return {
    asOf: vantage.asOf,
    asKnownOn: vantage.point,
    record: vantage.record,
    measure: question.measure,
    denominator: question.denominator,
    cells: vantage.record === 'RECORDED' ? cellsFor(viewer, question, vantage) : [],
  };
}

function cellsFor(viewer: Viewer, question: AdoptionQuestion, vantage: Vantage): AdoptionCell[] {
  const { groupBy, measure, denominator } = question;
  const filter = question.filter ?? NO_FILTER;
  const { cube, asOf } = vantage;
  if (isCellGrouping(groupBy) && isPublicFilter(filter)) {
    return fromPlanes(cellGroups(groupBy, allowedCells(filter)), question, vantage);
  }
  const scope = scopeOf(viewer);
  const rowFilter = new RowFilter(filter, scope, vantage, cube.viewOn(asOf));
  const scan = { filter: rowFilter, measure, denominator, rows: cube.rows };
  if (groupBy === 'STAGE') return scanStages(scan);
  if (groupBy === 'VENDOR') return scanVendors(scan, cube, scope);
  const { numerators, denominators } = scanCells(scan);
  return cellGroups(groupBy, rowFilter.cells).map(({ type, prefecture, cells }) =>
    adoptionCell(type, prefecture, null, null, sum(numerators, cells), sum(denominators, cells)),
  );
}

function fromPlanes(
  groups: readonly CellGroup[],
  question: AdoptionQuestion,
  { cube, asOf }: Vantage,
): AdoptionCell[] {
  const planes = cube.planesUntil(asOf);
  const { counts, days } = planes;
  const day = asOf - planes.begin;
  const above = planes.offset(planeOf(question.measure, question.denominator), 0) + day;
  const below = planes.offset(planeOf('OPEN', question.denominator), 0) + day;
  const answer = new Array<AdoptionCell>(groups.length);
  for (let index = 0; index < groups.length; index += 1) {
    const { type, prefecture, cells } = groups[index]!;
    let numerator = 0;
    let denominator = 0;
    for (let place = 0; place < cells.length; place += 1) {
      const at = cells[place]! * days;
      numerator += counts[above + at]!;
      denominator += counts[below + at]!;
    }
    answer[index] = adoptionCell(type, prefecture, null, null, numerator, denominator);
  }
  return answer;
}

function sum(counts: Int32Array, cells: readonly number[]): number {
  let total = 0;
  for (const cell of cells) total += counts[cell]!;
  return total;
}
