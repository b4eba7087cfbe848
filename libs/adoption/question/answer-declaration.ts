import { PUBLIC_VIEWER } from '#access';
import type { Day } from '#calendar';
import type {
  AdoptionCell,
  AdoptionGroup,
  DeclarationFigure,
  Denominator,
  FacilityFilter,
  Measure,
} from '../adoption.types.js';
import {
  CITED_FIGURES,
  COUNTED_FIGURES,
  DECLARATION_SOURCE,
  DECLARED_ON,
  DENTAL_THRESHOLDS,
  type CountedFigure,
} from '../declaration.figures.js';
import { countReaching } from '../rate.rules.js';
import { answerAdoption } from './answer-adoption.js';
import { readersShipped } from './readers-shipped.js';
import type { Vantage } from './vantage.js';

const FROM_LOG = { constant: false, source: `${DECLARATION_SOURCE}。値は記録からの集計` } as const;
const NO_RATE = { denominator: null, rate: null } as const;

/**
 * The declaration's figures, counted in the log as it was known at the publication.
 * @param denominator of the figures that can be switched; null: as published
 */
export function answerDeclaration(vantage: Vantage, denominator: Denominator | null): DeclarationFigure[] {
  const counted = COUNTED_FIGURES.map((figure) => countedFigure(vantage, figure, denominator));
  return [...counted, ...dentalFigures(vantage), readersFigure(vantage), ...CITED_FIGURES];
}

function countedFigure(
  vantage: Vantage,
  figure: CountedFigure,
  chosen: Denominator | null,
): DeclarationFigure {
  const { key, asOf, measure, type, published } = figure;
  const denominator = (figure.switchable && chosen) || figure.denominator;
  const filter: FacilityFilter = type ? { types: [type] } : {};
  const [cell] = cells(vantage, asOf, 'NATION', measure, denominator, filter);
  const has = [measure, denominator].filter((condition) => condition !== 'OPEN');
  const isCount = measure === 'OPEN';
  return {
    key,
    asOf,
    value: cell?.numerator ?? 0,
    denominator: isCount ? null : (cell?.denominator ?? 0),
    rate: isCount ? null : (cell?.rate ?? null),
    published,
    unit: '施設',
    ...FROM_LOG,
    filter: { ...filter, has: [...new Set(has)] },
  };
}

function dentalFigures(vantage: Vantage): DeclarationFigure[] {
  const asOf = DECLARED_ON.APPLICATIONS;
  const prefectures = cells(vantage, asOf, 'PREFECTURE', 'APPLIED', 'OPEN', { types: ['DENTAL_CLINIC'] });
  const counts = countReaching(
    prefectures,
    DENTAL_THRESHOLDS.map(({ percent }) => percent),
  );
  return DENTAL_THRESHOLDS.map(({ key, published }, index) => ({
    key,
    asOf,
    value: counts[index]!,
    ...NO_RATE,
    published,
    unit: '県',
    ...FROM_LOG,
    filter: null,
  }));
}

function readersFigure(vantage: Vantage): DeclarationFigure {
  const asOf = DECLARED_ON.READERS;
  const { readers } = readersShipped({ ...vantage, asOf });
  return {
    key: 'readersShipped',
    asOf,
    value: readers,
    ...NO_RATE,
    published: '約8万',
    unit: '台',
    ...FROM_LOG,
    filter: null,
  };
}

function cells(
  vantage: Vantage,
  asOf: Day,
  groupBy: AdoptionGroup,
  measure: Measure,
  denominator: Denominator,
  filter: FacilityFilter,
): AdoptionCell[] {
  const question = { groupBy, measure, denominator, filter };
  return answerAdoption(PUBLIC_VIEWER, question, { ...vantage, asOf })?.cells ?? [];
}
