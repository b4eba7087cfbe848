import type { DataSource } from 'typeorm';
import { isoFromDay, startOfJapanDay } from '#calendar';
import { KIND, VERB } from '#rollout';
import {
  FACILITY_COUNT,
  LOG_BEGAN_ON,
  NAMES,
  TODAY,
  VENDORS,
  type RandomEvent,
  type RandomRenaming,
} from './random-log.js';

/** Facility i has id i + 1. Codes need no right check digit here. */
const codeOf = (index: number, generation: number): string =>
  `13${1 + (index % 2) * 2}90000${generation}${index}`;

/** Writes random events straight into the log, past the rules of the service: whatever is in a log must be read right. */
export class LogWriter {
  private generation = 0;
  private readonly ids = new Map<number, number[]>();

  constructor(private readonly dataSource: DataSource) {}

  /** Empties the country and enters its facilities and vendors, without events. */
  async begin(): Promise<void> {
    this.generation = 0;
    this.ids.clear();
    await this.dataSource.query(
      'TRUNCATE facility, facility_code, milestone_event, vendor, knowledge_point RESTART IDENTITY CASCADE',
    );
    await this.dataSource.query(
      `UPDATE instance SET log_began_on = $1, clock_at = $2, clock_anchor = now()`,
      [isoFromDay(LOG_BEGAN_ON), new Date(startOfJapanDay(TODAY).getTime() + 9 * 3_600_000)],
    );
    for (const vendor of VENDORS)
      await this.dataSource.query('INSERT INTO vendor (id, name) VALUES ($1, $2)', [vendor, 'v']);
    for (let index = 0; index < FACILITY_COUNT; index += 1) {
      const code = codeOf(index, 0);
      await this.dataSource.query(
        `INSERT INTO facility (id, code, type, prefecture, name) VALUES ($1, $2, 0, 13, $3)`,
        [index + 1, code, NAMES[index]],
      );
      await this.dataSource.query('INSERT INTO facility_code (facility_id, code) VALUES ($1, $2)', [
        index + 1,
        code,
      ]);
    }
  }

  /** In one transaction. */
  async write(events: readonly RandomEvent[], learntAt: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      for (const event of events) {
        const earlier = this.ids.get(event.facility) ?? [];
        const isRetract = event.verb === VERB.RETRACT;
        // there must be something to retract
        if (isRetract && earlier.length === 0) continue;
        const retracts = isRetract ? earlier[Math.floor(event.retracts * earlier.length)] : null;
        const [{ id }] = await manager.query<[{ id: number }]>(
          `INSERT INTO milestone_event (facility_id, kind, verb, day, value, retracts, learnt_at, source)
           VALUES ($1, $2, $3, $4, $5, $6, $7, 1) RETURNING id`,
          [
            event.facility + 1,
            event.kind,
            event.verb,
            isRetract || event.day === null ? null : isoFromDay(event.day),
            event.verb === VERB.SET ? event.value : null,
            retracts,
            learntAt,
          ],
        );
        this.ids.set(event.facility, [...earlier, Number(id)]);
      }
    });
  }

  /** A corrected name, or a succession: the facility goes on under a new code. The register's entry goes with it. */
  async rename({ facility, name, newCode }: RandomRenaming, learntAt: Date): Promise<void> {
    const id = facility + 1;
    await this.dataSource.transaction(async (manager) => {
      await manager.query('UPDATE facility SET name = $2 WHERE id = $1', [id, name]);
      if (newCode) {
        this.generation += 1;
        const code = codeOf(facility, this.generation % 10);
        const from = isoFromDay(LOG_BEGAN_ON + this.generation);
        await manager.query(
          'UPDATE facility_code SET valid_until = $2 WHERE facility_id = $1 AND valid_until IS NULL',
          [id, from],
        );
        await manager.query('INSERT INTO facility_code (facility_id, code, valid_from) VALUES ($1, $2, $3)', [
          id,
          code,
          from,
        ]);
        await manager.query('UPDATE facility SET code = $2 WHERE id = $1', [id, code]);
      }
      await manager.query(
        `INSERT INTO milestone_event (facility_id, kind, verb, day, value, learnt_at, source)
         VALUES ($1, ${KIND.REGISTERED}, ${VERB.SET}, $2, 13, $3, 1)`,
        [id, isoFromDay(LOG_BEGAN_ON + 2), learntAt],
      );
    });
  }
}
