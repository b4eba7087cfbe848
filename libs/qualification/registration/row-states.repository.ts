import { Injectable } from '@nestjs/common';
import { Clock } from '#platform';
import type { Rows, Statement } from '../storage/qualification-database.js';
import type { Cause } from './cause.js';
import type { JudgedGroup } from './judge-groups.service.js';
import type { RowState, StoredRow } from './stored-row.js';

const FORGET: Statement = {
  name: 'qualification-forget-rows',
  text: 'DELETE FROM qualification.registration_row WHERE id = ANY($1::bigint[])',
};
const REGISTERED: Statement = {
  name: 'qualification-rows-registered',
  text: `UPDATE qualification.registration_row SET state = 'REGISTERED', sealed = NULL, settled_at = $2,
    version = version + 1 WHERE id = ANY($1::bigint[])`,
};
// Causes come as one text a row: an array of arrays would have to be of equal lengths.
const JUDGED: Statement = {
  name: 'qualification-rows-judged',
  text: `UPDATE qualification.registration_row r SET state = n.state, changes = n.changes, version = version + 1,
      causes = string_to_array(n.causes, ' '),
      found = ARRAY(SELECT DISTINCT unnest(r.found || string_to_array(n.causes, ' ')) ORDER BY 1)
    FROM unnest($1::bigint[], $2::text[], $3::boolean[], $4::text[]) AS n (id, state, changes, causes)
    WHERE r.id = n.id`,
};

/** How far the rows of a registration have come. */
@Injectable()
export class RowStates {
  constructor(private readonly clock: Clock) {}

  /** What was never held is forgotten: the coverage says it now. What was held stays, emptied, for the league. */
  async registered(rows: Rows, settled: readonly StoredRow[]): Promise<void> {
    const idsOf = (wasHeld: boolean): number[] =>
      settled.filter(({ found }) => found.length > 0 === wasHeld).map(({ id }) => id);
    if (idsOf(false).length > 0) await rows(FORGET, [idsOf(false)]);
    if (idsOf(true).length > 0) await rows(REGISTERED, [idsOf(true), this.clock.now()]);
  }

  /** Every row as it was judged: right, wrong by itself, or right but of somebody of whom another row is wrong. */
  async judged(rows: Rows, groups: readonly JudgedGroup[]): Promise<void> {
    const all = groups.flatMap((group) => group.rows.map((row) => ({ ...row, isRight: group.isRight })));
    if (all.length === 0) return;
    await rows(JUDGED, [
      all.map(({ stored }) => stored.id),
      all.map(({ stored, causes, isRight }) => stateAfter(stored, causes, isRight)),
      all.map(({ isUnchanged }) => !isUnchanged),
      all.map(({ causes }) => causes.join(' ')),
    ]);
  }
}

function stateAfter(stored: StoredRow, causes: readonly Cause[], isRight: boolean): RowState {
  if (causes.some((cause) => !stored.asserted.includes(cause))) return 'QUARANTINED';
  if (stored.state === 'CONFIRMED') return 'CONFIRMED';
  return isRight ? 'CLEAN' : 'HELD';
}
