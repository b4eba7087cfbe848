import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { accountOf, type Viewer } from '#access';
import { Clock } from '#platform';
import { eventsOfBatch, insertBatch, mayUndoBatch } from './batch.repository.js';
import { withEvents, type NewEvent } from './facility-case.rules.js';
import { lockById, readById, type FacilityFile } from './facility-case.repository.js';
import { isInScope } from './facility-scope.js';
import { stateOf } from './facility-state.rules.js';
import { sourceOf } from './may-say.rules.js';
import { writeEvents, type FacilityWrite } from './milestone-event.repository.js';
import { SOURCES } from './milestone.rules.js';
import { refreshRegister } from './register.repository.js';
import { notFound, type UndoBatchResult } from './rollout-result.js';
import { poolSession, transactionSession, type SqlSession } from './sql-session.js';
import { decideUndo } from './undo.rules.js';

/** No writer stays open for long: a large batch is undone in transactions of so many facilities. */
const FACILITIES_A_TRANSACTION = 1000;

interface Undoing {
  readonly viewer: Viewer;
  readonly batchId: number;
  readonly events: ReadonlyMap<number, ReadonlySet<number>>;
  readonly leftOut: number[];
  undoBatch: number | null;
  retracted: number;
}

/** Takes back a whole batch. Cut short, it goes on where it stopped when asked again: what is retracted stays so. */
@Injectable()
export class BatchUndoService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @param onProgress facilities looked at so far, after each transaction */
  async undo(
    viewer: Viewer,
    batchId: number,
    onProgress: (done: number, total: number) => Promise<void> = async () => {},
  ): Promise<UndoBatchResult> {
    const pool = poolSession(this.dataSource);
    if (!(await mayUndoBatch(pool, viewer, batchId))) return notFound('BATCH_NOT_FOUND');
    const events = await eventsOfBatch(pool, batchId);
    const undoing: Undoing = { viewer, batchId, events, leftOut: [], undoBatch: null, retracted: 0 };
    const ids = [...events.keys()];
    for (let start = 0; start < ids.length; start += FACILITIES_A_TRANSACTION) {
      await this.undoPart(undoing, ids.slice(start, start + FACILITIES_A_TRANSACTION));
      await onProgress(Math.min(ids.length, start + FACILITIES_A_TRANSACTION), ids.length);
    }
    const { undoBatch, retracted, leftOut } = undoing;
    return { outcome: 'UNDONE', batch: batchId, undoBatch, retracted, leftOut };
  }

  private async undoPart(undoing: Undoing, ids: readonly number[]): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const session = await transactionSession(manager);
      await lockById(session, ids);
      const files = await readById(session, ids);
      const writes: FacilityWrite[] = [];
      for (const id of ids) {
        const file = files.byId.get(id)!;
        if (!isInScope(undoing.viewer, id, file.vendorId)) continue;
        const decision = decideUndo(file.facility, undoing.events.get(id)!);
        if (decision === 'LEFT_OUT') undoing.leftOut.push(id);
        else if (decision.length > 0) writes.push(writeOf(file, decision, undoing.viewer));
      }
      if (writes.length > 0) await this.writePart(session, undoing, writes);
    });
  }

  private async writePart(
    session: SqlSession,
    undoing: Undoing,
    writes: readonly FacilityWrite[],
  ): Promise<void> {
    const { viewer, batchId } = undoing;
    const accountId = accountOf(viewer);
    const learntAt = this.clock.now();
    undoing.undoBatch ??= await insertBatch(session, {
      kind: 'UNDO',
      title: '',
      accountId,
      recordedAt: learntAt,
      undoes: batchId,
    });
    const written = await writeEvents(session, writes, { accountId, batchId: undoing.undoBatch, learntAt });
    if (!written) throw new Error('a locked state row changed');
    undoing.retracted += written.length;
    await refreshRegister(session, writes);
  }
}

function writeOf(file: FacilityFile, events: readonly NewEvent[], viewer: Viewer): FacilityWrite {
  const source = SOURCES[sourceOf(viewer)];
  const { facilityId, history } = withEvents(file.facility, events);
  const said = events.map((event) => ({ ...event, source }));
  return { facilityId, version: file.version, state: stateOf(history), events: said };
}
