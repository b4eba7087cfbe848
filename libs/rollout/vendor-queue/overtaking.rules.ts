import type { WorkRow } from './vendor-queue.types.js';

/** What a row has to say about being next for a visit. */
type Waiting = Pick<WorkRow, 'code' | 'position' | 'passed' | 'stage' | 'blocker' | 'visitOn'>;

/**
 * How many a visit for `row` would pass over: those before it in the queue that only wait for their day, and get none now.
 * Who waits for something else, or is held up, is not passed over; who was passed forward before needs no second reason.
 * @param arranged codes that get a visit in the same form
 */
export function overtakenBy(row: Waiting, queue: readonly Waiting[], arranged: ReadonlySet<string>): number {
  if (row.passed || row.visitOn !== null || row.position === null) return 0;
  return queue.filter(
    (other) =>
      other.position !== null &&
      other.position < row.position! &&
      other.stage === 'SETUP_SCHEDULED' &&
      other.blocker === null &&
      !arranged.has(other.code),
  ).length;
}
