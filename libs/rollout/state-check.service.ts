import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { caseOf } from './facility-case.rules.js';
import { EVENTS_COLUMN, eventsOf } from './facility-case.repository.js';
import { stateOf } from './facility-state.rules.js';
import { columnsOf, STATE_SELECT } from './state-columns.rules.js';

const FACILITIES_A_PAGE = 5000;

interface Row {
  id: number;
  state: Record<string, number | null>;
  events: string | null;
}

const PAGE = `
  SELECT f.id, ${STATE_SELECT} AS state, ${EVENTS_COLUMN}
  FROM facility f WHERE f.id > $1 ORDER BY f.id LIMIT ${FACILITIES_A_PAGE}`;

/** No foreign key says it: docs/decisions/0021. */
const STRAYS = `
  SELECT e.id FROM milestone_event e
  WHERE (e.facility_id IS NOT NULL AND NOT EXISTS (SELECT FROM facility f WHERE f.id = e.facility_id))
    OR (e.account_id IS NOT NULL AND NOT EXISTS (SELECT FROM account a WHERE a.id = e.account_id))
    OR (e.batch_id IS NOT NULL AND NOT EXISTS (SELECT FROM batch b WHERE b.id = e.batch_id))
  ORDER BY e.id`;

/** Compares every state row with the fold of its log; `npm run verify` stands on it. */
@Injectable()
export class StateCheckService {
  constructor(private readonly dataSource: DataSource) {}

  /** Events of a facility, an account or a batch that does not exist; empty where all is well. */
  async strayEvents(): Promise<number[]> {
    const rows = await this.dataSource.query<{ id: number }[]>(STRAYS);
    return rows.map(({ id }) => id);
  }

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
