import type { Stage, StuckStagesQuery } from '../../generated/pages/graphql.js';

/** Waiting for at least so many days; 0: however long. Each holds those right of it. */
export const BANDS = [0, 14, 30, 60, 90] as const;
const FIELDS = ['all', 'days14', 'days30', 'days60', 'days90'] as const;

export interface MatrixRow {
  stage: Stage;
  /** In the order of BANDS. */
  counts: number[];
}

/** Stages in which somebody waits, in the order of the way. */
export function matrixRows(answer: StuckStagesQuery): MatrixRow[] {
  const columns = FIELDS.map(
    (field) => new Map(answer[field]?.cells.map(({ stage, numerator }) => [stage, numerator])),
  );
  return (answer.all?.cells ?? []).flatMap(({ stage, numerator }) =>
    stage === null || stage === 'DONE' || numerator === 0
      ? []
      : [{ stage, counts: columns.map((column) => column.get(stage) ?? 0) }],
  );
}

/** The stage with most facilities of a band. */
export function worst(rows: readonly MatrixRow[], band: number): MatrixRow | undefined {
  return rows.reduce<MatrixRow | undefined>(
    (most, row) => (row.counts[band]! > (most?.counts[band] ?? 0) ? row : most),
    undefined,
  );
}
