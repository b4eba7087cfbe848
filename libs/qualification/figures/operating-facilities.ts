import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { isoFromDay, type Day } from '#calendar';
import { QualificationDatabase, type Statement } from '../storage/qualification-database.js';
import { QUIET_DAYS } from './estimates.rules.js';

export interface OperatingFacility {
  readonly id: number;
  /** 0 … 3. */
  readonly type: number;
  /** 1 … 47. */
  readonly prefecture: number;
  readonly since: Day;
  /** Day of its last check up to the day asked for; null: it never made one. */
  readonly lastCheck: Day | null;
}

// The board's table, over the board's connection.
const OPERATING = `SELECT id, type, prefecture, operating_on - date '1970-01-01' AS since FROM facility
  WHERE operating_on <= $1::date AND (closed_on IS NULL OR closed_on > $1::date)`;
const LAST_CHECKS: Statement = {
  name: 'qualification-last-checks',
  text: `SELECT facility_id AS id, last_day - date '1970-01-01' AS last FROM qualification.check_facility`,
};

/** Facilities that operate today, with the day of their last check. */
@Injectable()
export class OperatingFacilities {
  constructor(
    private readonly board: DataSource,
    private readonly database: QualificationDatabase,
  ) {}

  async on(today: Day): Promise<OperatingFacility[]> {
    const [facilities, checks] = await Promise.all([
      this.board.query<Omit<OperatingFacility, 'lastCheck'>[]>(OPERATING, [isoFromDay(today)]),
      this.database.rows<{ id: number; last: Day }>(LAST_CHECKS),
    ]);
    const last = new Map(checks.map(({ id, last: day }) => [id, day]));
    return facilities.map((facility) => ({ ...facility, lastCheck: last.get(facility.id) ?? null }));
  }
}

/** Asked something within the last week. */
export function isChecking({ lastCheck }: OperatingFacility, today: Day): boolean {
  return lastCheck !== null && lastCheck > today - QUIET_DAYS;
}

/** Operates for a week or longer and asked nothing within the last: worth a call. */
export function isQuiet(facility: OperatingFacility, today: Day): boolean {
  return facility.since <= today - QUIET_DAYS && !isChecking(facility, today);
}
