import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { caseOf } from './facility-case.rules.js';
import { EVENTS_COLUMN, eventsOf } from './facility-case.repository.js';
import { stateOf } from './facility-state.rules.js';
import { columnsOf, STATE_SELECT } from './milestone-event.repository.js';

const FACILITIES_A_PAGE = 5000;

interface Row {
  id: number;
  state: Record<string, number | null>;
  events: string | null;
}

const PAGE = `
  SELECT f.id, ${STATE_SELECT} AS state, ${EVENTS_COLUMN}
  FROM facility f WHERE f.id > $1 ORDER BY f.id LIMIT ${FACILITIES_A_PAGE}`;

/** Compares every state row with the fold of its log; `npm run verify` stands on it. */
@Injectable()
export class StateCheckService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Facilities whose row says something else than their log; empty where all is well. Reads pages of one snapshot, so
   * that a write in between is not taken for a difference.
   * @param onProgress facilities compared so far
   */
  async differingFacilities(onProgress: (compared: number) => void = () => {}): Promise<number[]> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      // the limit on a request's transaction is not meant for a reader of everything
      await manager.query('SET LOCAL transaction_timeout = 0');
      const differing: number[] = [];
      let compared = 0;
      for await (const rows of pages(manager)) {
        differing.push(...rows.filter((row) => differs(row)).map((row) => row.id));
        compared += rows.length;
        onProgress(compared);
      }
      return differing;
    });
  }
}

async function* pages(manager: EntityManager): AsyncGenerator<Row[]> {
  for (let last = 0; ;) {
    const rows = await manager.query<Row[]>(PAGE, [last]);
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)!.id;
  }
}

function differs(row: Row): boolean {
  const folded = columnsOf(stateOf(caseOf(row.id, eventsOf(row.events)).history));
  return Object.entries(folded).some(([column, value]) => value !== row.state[column]);
}
