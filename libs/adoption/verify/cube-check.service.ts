import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ALWAYS, type Day } from '#calendar';
import { Clock } from '#platform';
import type { Kind, LogEvent, Verb } from '#rollout';
import { openClient } from '../feed/open-client.js';
import { copyRows } from '../load/copy-rows.js';
import { inOneSnapshot, loadStateIn } from '../load/load-state.js';
import { PlanesCheck, type PlaneDifference } from './planes-check.js';

/** Today and every other week before: a wrong day shows in the next of them, and counting them all takes minutes. */
const EVERY = 14;

/** Log in order of facility: 1.2 million rows sorted by the server, one facility in memory at a time. */
const EVENTS = `SELECT facility_id, kind, verb, coalesce(day - date '1970-01-01', ${ALWAYS}), coalesce(value, 0), id,
  coalesce(retracts, 0) FROM milestone_event WHERE facility_id IS NOT NULL ORDER BY facility_id, id`;

/** Compares a cube, loaded as servers load it, with a count of the log that shares nothing with it but the fold. */
@Injectable()
export class CubeCheckService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Cells that differ; empty where all is well. Null: the database is not set up yet.
   * @param onProgress events read so far
   */
  async differingCells(onProgress: (events: number) => void = () => {}): Promise<PlaneDifference[] | null> {
    const client = await openClient(this.dataSource);
    try {
      return await inOneSnapshot(client, async () => {
        const state = await loadStateIn(client, this.clock);
        if (state === null) return null;
        const check = new PlanesCheck(daysToCheck(state.head.logBeganOn, this.clock.today()));
        let facility = 0;
        let events: LogEvent[] = [];
        let read = 0;
        await copyRows(client, EVENTS, (field) => {
          if (field.int(0) !== facility) {
            check.add(events);
            events = [];
            facility = field.int(0);
          }
          events.push({
            id: field.bigint(5),
            kind: field.smallint(1) as Kind,
            verb: field.smallint(2) as Verb,
            day: field.int(3),
            value: field.int(4),
            retracts: field.bigint(6),
          });
          read += 1;
          if (read % 10_000 === 0) onProgress(read);
        });
        check.add(events);
        return check.differences(state.cube);
      });
    } finally {
      await client.end();
    }
  }
}

function daysToCheck(logBeganOn: Day, today: Day): Day[] {
  const days: Day[] = [];
  for (let day = today; day >= logBeganOn; day -= EVERY) days.push(day);
  return days;
}
