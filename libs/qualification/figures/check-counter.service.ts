import { Injectable } from '@nestjs/common';
import { QualificationDatabase, type Statement } from '../storage/qualification-database.js';

/** Lines of the log counted in one transaction. */
const AT_A_TIME = 1_000_000;

const MARK: Statement = {
  name: 'qualification-check-mark',
  text: `SELECT last_id AS last, (SELECT coalesce(max(id), 0) FROM qualification.check_log) AS newest
    FROM qualification.check_mark`,
};
// Ids are given before they are visible. Whoever holds this lock waited for every writer and lets none begin, so that no
// id below the highest comes to light later; it is let go at once.
const HOLD_WRITERS: Statement = {
  name: 'qualification-hold-check-writers',
  text: 'LOCK TABLE qualification.check_log IN SHARE MODE',
};
const NEWEST: Statement = {
  name: 'qualification-newest-check',
  text: 'SELECT coalesce(max(id), 0) AS newest FROM qualification.check_log',
};
const TAKE_MARK: Statement = {
  name: 'qualification-take-check-mark',
  text: 'SELECT last_id AS last FROM qualification.check_mark FOR UPDATE',
};
const DAY = `(at AT TIME ZONE 'Asia/Tokyo')::date`;
const NEW_LINES = 'qualification.check_log WHERE id > $1 AND id <= $2 AND NOT connection_test';
const ADD_DAYS: Statement = {
  name: 'qualification-add-check-days',
  text: `INSERT INTO qualification.check_day AS d (day, facility_id, route, outcome, checks)
    SELECT ${DAY}, facility_id, route, outcome, count(*) FROM ${NEW_LINES} GROUP BY 1, 2, 3, 4
    ON CONFLICT (day, facility_id, route, outcome) DO UPDATE SET checks = d.checks + excluded.checks`,
};
const ADD_FACILITIES: Statement = {
  name: 'qualification-add-check-facilities',
  text: `INSERT INTO qualification.check_facility AS f (facility_id, last_day, checks)
    SELECT facility_id, max(${DAY}), count(*) FROM ${NEW_LINES} GROUP BY 1
    ON CONFLICT (facility_id) DO UPDATE
      SET last_day = greatest(f.last_day, excluded.last_day), checks = f.checks + excluded.checks`,
};
const SET_MARK: Statement = {
  name: 'qualification-set-check-mark',
  text: 'UPDATE qualification.check_mark SET last_id = $1',
};

/** Counts what is new in the log of checks by day and facility: the board reads counts, never the log. */
@Injectable()
export class CheckCounter {
  constructor(private readonly database: QualificationDatabase) {}

  /** Every line is counted once, whoever runs this, however often, and wherever it is cut short. */
  async countNew(): Promise<void> {
    const [{ last, newest }] = (await this.database.rows<{ last: number; newest: number }>(MARK)) as [
      { last: number; newest: number },
    ];
    if (newest <= last) return;
    const settled = await this.settled();
    while (await this.countUpTo(settled));
  }

  /** Highest id below which no line is still being written. */
  private settled(): Promise<number> {
    return this.database.transaction(async (rows) => {
      await rows(HOLD_WRITERS);
      const [row] = await rows<{ newest: number }>(NEWEST);
      return row!.newest;
    });
  }

  /** false: everything up to there is counted. */
  private countUpTo(settled: number): Promise<boolean> {
    return this.database.transaction(async (rows) => {
      const [mark] = await rows<{ last: number }>(TAKE_MARK);
      const { last } = mark!;
      if (last >= settled) return false;
      const until = Math.min(settled, last + AT_A_TIME);
      await rows(ADD_DAYS, [last, until]);
      await rows(ADD_FACILITIES, [last, until]);
      await rows(SET_MARK, [until]);
      return until < settled;
    });
  }
}
