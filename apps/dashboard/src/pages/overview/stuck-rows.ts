import type { Stage, StuckStages_StagesFragment } from '../../generated/graphql.js';

export interface StuckRow {
  stage: Stage;
  count: number;
  /** Of these, waiting 30 calendar days or more; null: not asked. */
  waiting: number | null;
}

/** Those that have not applied are not stuck, and those that operate are through: neither is listed. */
const NOT_STUCK: readonly Stage[] = ['ACCOUNT_CREATED', 'APPLIED', 'DONE'];

/** Stages with facilities in them, the fullest first. */
export function stuckRows(
  stages: StuckStages_StagesFragment,
  waiting: StuckStages_StagesFragment | null,
): StuckRow[] {
  return stages.cells
    .flatMap(({ stage, numerator }) =>
      stage && numerator > 0 && !NOT_STUCK.includes(stage)
        ? [{ stage, count: numerator, waiting: waitingAt(waiting, stage) }]
        : [],
    )
    .toSorted((left, right) => right.count - left.count);
}

function waitingAt(waiting: StuckStages_StagesFragment | null, stage: Stage): number | null {
  if (!waiting) return null;
  return waiting.cells.find((cell) => cell.stage === stage)?.numerator ?? 0;
}
