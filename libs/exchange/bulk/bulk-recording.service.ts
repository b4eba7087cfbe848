import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayWrite, type Viewer } from '#access';
import { recordForm, RolloutWriter, type RecordMilestone, type RolloutResult } from '#rollout';

export const MOST_BULK_ROWS = 1_000;
const KEY = /^[\x21-\x7e]{8,100}$/;

export type BulkResult =
  | {
      readonly outcome: 'ANSWERED';
      /** One a row, in order. */
      readonly results: readonly RolloutResult[];
      /** The key was used before with the same rows: nothing was done now. */
      readonly repeated: boolean;
    }
  | {
      readonly outcome: 'BULK_PROBLEM';
      readonly code: 'NOT_YOURS' | 'BAD_KEY' | 'TOO_MANY_ROWS' | 'NO_ROWS' | 'KEY_USED_OTHERWISE';
    };

/** Milestones by the hundred from a system. Under one key the same rows act once, however often and from wherever sent. */
@Injectable()
export class BulkRecordingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writer: RolloutWriter,
  ) {}

  async record(viewer: Viewer, key: string, rows: readonly RecordMilestone[]): Promise<BulkResult> {
    if (!('accountId' in viewer) || !mayWrite(viewer)) return problem('NOT_YOURS');
    if (!KEY.test(key)) return problem('BAD_KEY');
    if (rows.length === 0) return problem('NO_ROWS');
    if (rows.length > MOST_BULK_ROWS) return problem('TOO_MANY_ROWS');
    const digest = createHash('sha256')
      .update(JSON.stringify(rows.map(fieldsOf)))
      .digest();
    return this.dataSource.transaction(async (manager): Promise<BulkResult> => {
      // waits here while another request with the key is under way, and then finds its answer
      const made = await manager.query<unknown[]>(
        `INSERT INTO bulk_request (account_id, idempotency_key, body_digest) VALUES ($1, $2, $3)
         ON CONFLICT DO NOTHING RETURNING account_id`,
        [viewer.accountId, key, digest],
      );
      if (made.length === 0) {
        const [before] = await manager.query<{ body_digest: Buffer; answer: RolloutResult[] }[]>(
          'SELECT body_digest, answer FROM bulk_request WHERE account_id = $1 AND idempotency_key = $2',
          [viewer.accountId, key],
        );
        if (!before!.body_digest.equals(digest)) return problem('KEY_USED_OTHERWISE');
        return { outcome: 'ANSWERED', results: before!.answer, repeated: true };
      }
      const results = await this.writer.submit(viewer, rows.map(recordForm), null, manager);
      await manager.query(
        'UPDATE bulk_request SET answer = $3 WHERE account_id = $1 AND idempotency_key = $2',
        [viewer.accountId, key, JSON.stringify(results)],
      );
      return { outcome: 'ANSWERED', results, repeated: false };
    });
  }
}

/** In a fixed order: the same rows are the same body however they were written. */
function fieldsOf({
  facilityCode,
  expectedVersion,
  milestone,
  day,
  value,
  alongside,
}: RecordMilestone): unknown[] {
  const others = (alongside ?? []).map((other) => [other.milestone, other.day, other.value ?? null]);
  return [facilityCode, expectedVersion ?? null, milestone, day, value ?? null, others];
}

function problem(code: Extract<BulkResult, { outcome: 'BULK_PROBLEM' }>['code']): BulkResult {
  return { outcome: 'BULK_PROBLEM', code };
}
