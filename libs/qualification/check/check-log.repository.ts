import { Injectable } from '@nestjs/common';
import { grouped } from '#platform';
import type { Validity } from '../coverage/answer.rules.js';
import { QualificationDatabase, type Rows, type Statement } from '../storage/qualification-database.js';

/** How somebody asked, as stored. */
export const ROUTE = { CARD: 1, BATCH: 2, READER: 3 } as const;
export type Route = (typeof ROUTE)[keyof typeof ROUTE];

export interface CheckEntry {
  readonly facilityId: number;
  /** Domain clock. */
  readonly at: Date;
  readonly route: Route;
  readonly outcome: Validity;
  readonly connectionTest: boolean;
  /** Of the card asked for, or of the certificate on it. */
  readonly digest: string;
}

export interface PastCheck {
  readonly id: number;
  readonly at: Date;
  readonly route: Route;
  readonly outcome: Validity;
  readonly connectionTest: boolean;
}

export const ADD_CHECKS: Statement = {
  name: 'qualification-add-checks',
  text: `INSERT INTO qualification.check_log (facility_id, at, route, outcome, connection_test, digest)
    SELECT * FROM unnest($1::int[], $2::timestamptz[], $3::smallint[], $4::smallint[], $5::boolean[], $6::uuid[])`,
};
const OF_FACILITY: Statement = {
  name: 'qualification-checks-of-facility',
  text: `SELECT id, at, route, outcome, connection_test AS "connectionTest" FROM qualification.check_log
    WHERE facility_id = $1 AND ($2::bigint IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
};
const PASSED: Statement = {
  name: 'qualification-passed-connection-test',
  text: 'INSERT INTO qualification.connection_test (facility_id, passed_at) VALUES ($1, $2) ON CONFLICT DO NOTHING',
};
const PASSED_AT: Statement = {
  name: 'qualification-connection-test-passed-at',
  text: 'SELECT passed_at FROM qualification.connection_test WHERE facility_id = $1',
};
// By id, which follows time: no index on the time has to be kept for a delete once an hour.
const DROP_OLD: Statement = {
  name: 'qualification-drop-old-checks',
  text: `DELETE FROM qualification.check_log WHERE at < $1
    AND id IN (SELECT id FROM qualification.check_log ORDER BY id LIMIT 10000)`,
};

/** The log of checks: facility, time, route, outcome and a digest; never a symbol, a number or a name. */
@Injectable()
export class CheckLogRepository {
  constructor(private readonly database: QualificationDatabase) {}

  /** Resolves when it is written; those of a tick are written together. */
  readonly note = grouped<CheckEntry, void>(
    async (entries) => {
      await this.noteAll(entries);
      return entries.map(() => undefined);
    },
    { lanes: 2, most: 5_000 },
  );

  /** `rows`: with the caller's transaction. */
  async noteAll(entries: readonly CheckEntry[], rows: Rows = this.database.rows): Promise<void> {
    await rows(ADD_CHECKS, [
      entries.map(({ facilityId }) => facilityId),
      entries.map(({ at }) => at),
      entries.map(({ route }) => route),
      entries.map(({ outcome }) => outcome),
      entries.map(({ connectionTest }) => connectionTest),
      entries.map(({ digest }) => digest),
    ]);
  }

  /** Latest first, before that id where one is given. */
  ofFacility(facilityId: number, before: number | null, first: number): Promise<PastCheck[]> {
    return this.database.rows<PastCheck & { id: number }>(OF_FACILITY, [facilityId, before, first]);
  }

  /** The first time counts. */
  async passedConnectionTest(facilityId: number, at: Date): Promise<void> {
    await this.database.rows(PASSED, [facilityId, at]);
  }

  async connectionTestPassedAt(facilityId: number): Promise<Date | null> {
    const [row] = await this.database.rows<{ passed_at: Date }>(PASSED_AT, [facilityId]);
    return row?.passed_at ?? null;
  }

  async dropBefore(at: Date): Promise<void> {
    for (let more = true; more;) {
      const { rowCount } = await this.database.pool.query({ ...DROP_OLD, values: [at] });
      more = rowCount === 10_000;
    }
  }
}
