import { setImmediate } from 'node:timers/promises';
import { scopeOf, type Viewer } from '#access';
import type { Day } from '#calendar';
import type { AdoptionTimeline, TimelineQuestion, TimelineSeries } from '../adoption.types.js';
import { intervalsOf } from '../interval.rules.js';
import { planeOf } from '../measure.rules.js';
import { ratePercent } from '../rate.rules.js';
import { isPublicQuestion } from './answer-adoption.js';
import { candidateRows } from './candidate-rows.js';
import { cellGroups, type CellGroup, type CellGrouping } from './grouped-figures.js';
import { allowedCells, RowFilter } from './row-filter.js';
import { scanCells } from './scan.js';
import { recordOn, type Vantage } from './vantage.js';
import { NO_FILTER } from './filter.rules.js';

/**
 * The figures of {@link answerAdoption} on the last day of each interval, as columns; null on days outside the log.
 * Series go by type and prefecture; vendors and stages have none (the nation's series answers instead).
 * Null where the question needs sign-in.
 */
export async function answerTimeline(
  viewer: Viewer,
  question: TimelineQuestion,
  vantage: Vantage,
): Promise<AdoptionTimeline | null> {
  const isPublic = isPublicQuestion(question);
  if (!isPublic && viewer.role === 'PUBLIC') return null;
  const { interval, measure, denominator, from, to } = question;
  const { days, complete } = intervalsOf(interval, from, to, vantage.today, vantage.point.at);
  const groups = cellGroups(groupingOf(question), allowedCells(question.filter ?? NO_FILTER));
  const series = groups.map(({ type, prefecture }) => emptySeries(type, prefecture, days.length));
  if (isPublic) fromPlanes(question, vantage, days, groups, series);
  else await fromScans(viewer, question, vantage, days, groups, series);
  return { asKnownOn: vantage.point, interval, measure, denominator, days, complete, series };
}

function groupingOf({ groupBy }: TimelineQuestion): CellGrouping {
  return groupBy === 'VENDOR' || groupBy === 'STAGE' ? 'NATION' : groupBy;
}

function emptySeries(
  type: TimelineSeries['type'],
  prefecture: TimelineSeries['prefecture'],
  length: number,
): TimelineSeries {
  const empty = (): null[] => new Array<null>(length).fill(null);
  return { type, prefecture, numerators: empty(), denominators: empty(), rates: empty() };
}

function fromPlanes(
  { measure, denominator }: TimelineQuestion,
  { cube, today }: Vantage,
  days: readonly Day[],
  groups: readonly CellGroup[],
  series: TimelineSeries[],
): void {
  const planes = cube.planesUntil(today);
  const { counts } = planes;
  const above = planes.offset(planeOf(measure, denominator), 0) - planes.begin;
  const below = planes.offset(planeOf('OPEN', denominator), 0) - planes.begin;
  days.forEach((day, point) => {
    if (recordOn(day, cube.logBeganOn, today) !== 'RECORDED') return;
    groups.forEach(({ cells }, group) => {
      let numerator = 0;
      let total = 0;
      for (let place = 0; place < cells.length; place += 1) {
        const at = cells[place]! * planes.days + day;
        numerator += counts[above + at]!;
        total += counts[below + at]!;
      }
      setPoint(series[group]!, point, numerator, total);
    });
  });
}

/** One scan a day, of the rows that can pass on any; questions that wait are let in between. */
async function fromScans(
  viewer: Viewer,
  { filter, measure, denominator }: TimelineQuestion,
  vantage: Vantage,
  days: readonly Day[],
  groups: readonly CellGroup[],
  series: TimelineSeries[],
): Promise<void> {
  const { cube, today } = vantage;
  const scope = scopeOf(viewer);
  const candidates = candidateRows(filter ?? NO_FILTER, scope, vantage);
  for (const [point, day] of days.entries()) {
    if (recordOn(day, cube.logBeganOn, today) !== 'RECORDED') continue;
    const view = cube.glimpseOf(day, candidates);
    const rowFilter = new RowFilter(filter ?? NO_FILTER, scope, vantage, view);
    const counts = scanCells({ filter: rowFilter, measure, denominator, rows: candidates ?? cube.rows });
    groups.forEach(({ cells }, group) => {
      let numerator = 0;
      let total = 0;
      for (const cell of cells) {
        numerator += counts.numerators[cell]!;
        total += counts.denominators[cell]!;
      }
      setPoint(series[group]!, point, numerator, total);
    });
    await setImmediate();
  }
}

function setPoint(series: TimelineSeries, point: number, numerator: number, denominator: number): void {
  series.numerators[point] = numerator;
  series.denominators[point] = denominator;
  series.rates[point] = ratePercent(numerator, denominator);
}
