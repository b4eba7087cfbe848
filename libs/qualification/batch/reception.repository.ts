import { Injectable } from '@nestjs/common';
import { isoFromDay, type Day } from '#calendar';
import type { CheckEntry } from '../check/check-log.repository.js';
import { CheckLogRepository } from '../check/check-log.repository.js';
import { QualificationDatabase, type Statement } from '../storage/qualification-database.js';
import { QualificationKeys } from '../storage/qualification-keys.js';
import type { BatchRequest, BatchResult, Reception } from './batch-content.js';
import { receptionNumber } from './reception-number.rules.js';

interface ReceptionRow {
  id: number;
  facility_id: number;
  received_at: Date;
  due_at: Date | null;
  request: Buffer;
  result: Buffer | null;
}

const COLUMNS = 'id, facility_id, received_at, due_at, request, result';
const NEXT: Statement = {
  name: 'qualification-next-reception',
  text: `SELECT nextval(pg_get_serial_sequence('qualification.reception', 'id')) AS id`,
};
const SAME: Statement = {
  name: 'qualification-same-reception',
  text: `SELECT ${COLUMNS} FROM qualification.reception WHERE facility_id = $1 AND request_digest = $2`,
};
const ADD: Statement = {
  name: 'qualification-add-reception',
  text: `INSERT INTO qualification.reception (id, facility_id, request_digest, received_at, asked, request, due_at, for_day)
    OVERRIDING SYSTEM VALUE VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (facility_id, request_digest) DO NOTHING`,
};
const BY_ID: Statement = {
  name: 'qualification-reception',
  text: `SELECT ${COLUMNS} FROM qualification.reception WHERE id = $1 AND facility_id = $2`,
};
// A worker that dies lets go after a minute; writing the result is the end of it, and happens once.
const TAKE: Statement = {
  name: 'qualification-take-reception',
  text: `UPDATE qualification.reception SET claimed_until = now() + interval '1 minute'
    WHERE id = (SELECT id FROM qualification.reception
      WHERE state = 'WAITING' AND (claimed_until IS NULL OR claimed_until < now())
        AND (due_at IS NULL OR due_at <= $1)
      ORDER BY id FOR UPDATE SKIP LOCKED LIMIT 1)
    RETURNING ${COLUMNS}`,
};
const FINISH: Statement = {
  name: 'qualification-finish-reception',
  text: `UPDATE qualification.reception SET state = 'DONE', claimed_until = NULL, done_at = $2, result = $3
    WHERE id = $1 AND state = 'WAITING' RETURNING id`,
};

const OF_FACILITY: Statement = {
  name: 'qualification-receptions-of-facility',
  text: `SELECT id, received_at AS "receivedAt", due_at AS "dueAt", done_at AS "doneAt", asked,
      for_day - date '1970-01-01' AS day
    FROM qualification.reception WHERE facility_id = $1 ORDER BY id DESC LIMIT $2`,
};
const DROP_OLD: Statement = {
  name: 'qualification-drop-old-receptions',
  text: `DELETE FROM qualification.reception WHERE coalesce(done_at, due_at, received_at) < $1`,
};

/** A reception without what is sealed of it. */
export interface ReceptionLine {
  readonly id: number;
  readonly receivedAt: Date;
  readonly dueAt: Date | null;
  readonly doneAt: Date | null;
  readonly asked: number;
  /** Day the cards are checked for; null: before it was kept beside the seal. */
  readonly day: Day | null;
}

/** 受付 of batches: what was asked and what came of it, both sealed. */
@Injectable()
export class ReceptionRepository {
  constructor(
    private readonly database: QualificationDatabase,
    private readonly keys: QualificationKeys,
    private readonly log: CheckLogRepository,
  ) {}

  /**
   * The same request of a facility on the same day is the reception it was before. `content`: what makes it the same;
   * `dueAt`: not worked on before, null at once.
   */
  async receive(
    facilityId: number,
    request: BatchRequest,
    content: string,
    { receivedAt, dueAt }: { receivedAt: Date; dueAt: Date | null },
  ): Promise<Reception> {
    await this.keys.ready();
    const digest = this.keys.digest('request', [content]);
    const before = await this.same(facilityId, digest);
    if (before) return before;
    const [{ id }] = (await this.database.rows<{ id: number }>(NEXT)) as [{ id: number }];
    const sealed = this.keys.seal(`request/${id}`, JSON.stringify(request));
    await this.database.rows(ADD, [
      id,
      facilityId,
      digest,
      receivedAt,
      request.searches.length,
      sealed,
      dueAt,
      isoFromDay(request.day),
    ]);
    // of two that came at once, the first
    return (await this.same(facilityId, digest))!;
  }

  /** null: none of that number and facility. */
  async byNumber(facilityId: number, number: string): Promise<Reception | null> {
    if (!/^\d{16}$/.test(number)) return null;
    await this.keys.ready();
    const [row] = await this.database.rows<ReceptionRow>(BY_ID, [Number(number.slice(8)), facilityId]);
    const reception = row && this.opened(row);
    return reception && receptionNumber(reception) === number ? reception : null;
  }

  /** Latest first. */
  ofFacility(facilityId: number, first: number): Promise<ReceptionLine[]> {
    return this.database.rows<ReceptionLine & { id: number }>(OF_FACILITY, [facilityId, first]);
  }

  async dropBefore(at: Date): Promise<void> {
    await this.database.rows(DROP_OLD, [at]);
  }

  /** One that waits and is due, under a lease. `now`: domain clock. */
  async take(now: Date): Promise<Reception | null> {
    const [row] = await this.database.rows<ReceptionRow>(TAKE, [now]);
    if (!row) return null;
    await this.keys.ready();
    return this.opened(row);
  }

  /** Result and log in one transaction. false: another process was faster. */
  async finish(
    id: number,
    result: BatchResult,
    entries: readonly CheckEntry[],
    doneAt: Date,
  ): Promise<boolean> {
    const sealed = this.keys.seal(`result/${id}`, JSON.stringify(result));
    return this.database.transaction(async (rows) => {
      const finished = await rows(FINISH, [id, doneAt, sealed]);
      if (finished.length > 0) await this.log.noteAll(entries, rows);
      return finished.length > 0;
    });
  }

  private async same(facilityId: number, digest: string): Promise<Reception | null> {
    const [row] = await this.database.rows<ReceptionRow>(SAME, [facilityId, digest]);
    return row ? this.opened(row) : null;
  }

  private opened({ id, facility_id, received_at, due_at, request, result }: ReceptionRow): Reception {
    return {
      id,
      facilityId: facility_id,
      receivedAt: received_at,
      dueAt: due_at,
      request: JSON.parse(this.keys.unseal(`request/${id}`, request).toString()) as BatchRequest,
      result: result && (JSON.parse(this.keys.unseal(`result/${id}`, result).toString()) as BatchResult),
    };
  }
}
