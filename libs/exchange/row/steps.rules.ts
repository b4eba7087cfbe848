import { KIND, MILESTONES, type Kind, type Milestone } from '#rollout';
import type { CellReading } from '../file/cell-reading.js';
import type { ColumnId } from '../file/column.js';
import type { Reading } from './read-row.rules.js';
import type { RowProblem } from './row-verdict.js';

interface Cell {
  readonly column: ColumnId;
  readonly cell: Exclude<CellReading<number | string>, { kind: 'WRONG' | 'EMPTY' }>;
}

/** One thing a row says of its facility: a milestone with what it is recorded with, its end, or an attribute. */
export type Step =
  | {
      readonly kind: 'MILESTONE';
      readonly milestone: Milestone;
      /** Where the day stands, or is missing. */
      readonly dayColumn: ColumnId;
      readonly day: Cell | null;
      readonly value: Cell | null;
      /** Noted with the event. */
      readonly maker: string | null;
    }
  | { readonly kind: 'END'; readonly milestone: Milestone; readonly cell: Cell }
  | { readonly kind: 'BLOCKER' | 'PLANNED_MONTH'; readonly cell: Cell };

/** What a row says, in the order of the way of a facility: a day a step stands on is there before it. */
export function stepsOf(said: readonly Reading[]): { steps: Step[]; problems: RowProblem[] } {
  const cellOf = ({ column, cell }: Reading): Cell => ({ column: column.id, cell: cell as Cell['cell'] });
  const find = (of: string): Reading | undefined => said.find(({ column }) => column.meaning.of === of);
  const status = find('STATUS');
  const named = status?.cell.kind === 'VALUE' ? (status.cell.value as Milestone) : null;
  const maker = find('MAKER');
  const makerName = maker?.cell.kind === 'VALUE' ? String(maker.cell.value) : null;
  const steps: Step[] = [];
  const problems: RowProblem[] = [];
  for (const milestone of MILESTONES) {
    const day = said.find(
      ({ column: { meaning } }) => meaning.of === 'DAY' && (meaning.milestone ?? named) === milestone,
    );
    const value = said.find(
      ({ column: { meaning } }) => meaning.of === 'VALUE' && meaning.milestone === milestone,
    );
    // a list of statuses says one thing a row; its visit day belongs to that
    if (!day && (!value || status)) continue;
    steps.push({
      kind: 'MILESTONE',
      milestone,
      dayColumn: day?.column.id ?? DAY_COLUMN[milestone] ?? value!.column.id,
      day: day ? cellOf(day) : null,
      value: value ? cellOf(value) : null,
      maker: milestone === 'SHIPPED' ? makerName : null,
    });
  }
  const statusDay = said.some(
    ({ column: { meaning } }) => meaning.of === 'DAY' && meaning.milestone === null,
  );
  if (named && !statusDay) problems.push({ column: 'statusDay', reason: 'DAY_MISSING', offer: null });
  if (!status && statusDay) problems.push({ column: 'status', reason: 'STATUS_MISSING', offer: null });
  for (const reading of said) {
    const { meaning } = reading.column;
    if (meaning.of === 'END')
      steps.push({ kind: 'END', milestone: meaning.milestone, cell: cellOf(reading) });
    if (meaning.of === 'BLOCKER' || meaning.of === 'PLANNED_MONTH')
      steps.push({ kind: meaning.of, cell: cellOf(reading) });
  }
  return { steps, problems };
}

/** The column that is missing when a value stands without its day. */
const DAY_COLUMN: Readonly<Partial<Record<Milestone, ColumnId>>> = {
  SETUP_SCHEDULED: 'scheduledOn',
  CERTIFICATE_ISSUED: 'certificateOn',
  SHIPPED: 'shippedOn',
  APPLIED: 'appliedOn',
};

export function kindOfStep(step: Step): Kind {
  return step.kind === 'MILESTONE' || step.kind === 'END' ? KIND[step.milestone] : KIND[step.kind];
}
