import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import type { Day } from '#calendar';
import { Clock } from '#platform';
import { seesReminders } from '../reminder-viewer.rules.js';
import type {
  Channel,
  MovedReason,
  ReminderCondition,
  ReminderReason,
  ReminderStatus,
} from '../vocabulary.js';

/** AND across fields, OR within one. Days are Japan days of the domain clock. */
export interface MessageFilter {
  readonly ruleId?: number | null;
  readonly campaignId?: number | null;
  readonly statuses?: readonly ReminderStatus[] | null;
  readonly reasons?: readonly ReminderReason[] | null;
  readonly channels?: readonly Channel[] | null;
  /** 10 digits. */
  readonly facilityCode?: string | null;
  /** Got its final status on this day or later, on this day or earlier. */
  readonly finishedFrom?: Day | null;
  readonly finishedUntil?: Day | null;
  /** Due by now and not in a job. */
  readonly overdue?: boolean | null;
  /** Got its final status within the last hour. */
  readonly lastHour?: boolean | null;
}

/** A row of the ledger as the ministry reads it. */
export interface ReminderMessage {
  readonly id: number;
  /** 10 digits, as it is now. */
  readonly facilityCode: string;
  readonly facilityName: string;
  /** The vendor it went to instead; null: to the facility. */
  readonly vendorName: string | null;
  /** Name of the rule or campaign. */
  readonly name: string;
  readonly ruleId: number | null;
  readonly campaignId: number | null;
  readonly templateName: string;
  readonly occurrence: number;
  readonly channel: Channel;
  readonly condition: ReminderCondition | null;
  readonly status: ReminderStatus;
  readonly reason: ReminderReason | null;
  readonly dueAt: Date;
  readonly movedReason: MovedReason | null;
  readonly finishedAt: Date | null;
  /** Address it was written to; null: not written, or no mail. */
  readonly recipient: string | null;
  readonly attempts: number;
  readonly lastError: string | null;
}

/** Somebody was contacted, or is on a list to be. */
export const REACHED_STATUSES: readonly ReminderStatus[] = ['SENT', 'OUTBOX', 'LISTED'];

export interface MessagePage {
  readonly rows: ReminderMessage[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

const START_OF = (parameter: string) =>
  `((date '1970-01-01' + ${parameter}::int)::timestamp AT TIME ZONE 'Asia/Tokyo')`;

// $1 … $11 as in parametersOf; null restricts nothing.
const CONDITIONS = `($1::int IS NULL OR r.rule_id = $1) AND ($2::int IS NULL OR r.campaign_id = $2)
  AND ($3::text[] IS NULL OR r.status = ANY($3)) AND ($4::text[] IS NULL OR r.reason = ANY($4))
  AND ($5::text[] IS NULL OR r.channel = ANY($5))
  AND ($6::text IS NULL OR r.facility_id IN (SELECT c.facility_id FROM facility_code c WHERE c.code = $6::bpchar))
  AND ($7::int IS NULL OR r.finished_at >= ${START_OF('$7')})
  AND ($8::int IS NULL OR r.finished_at < ${START_OF('$8 + 1')})
  AND ($9::boolean IS NOT TRUE OR (r.finished_at IS NULL AND r.status = 'DUE' AND r.due_at <= $11::timestamptz AND r.merged_into IS NULL))
  AND ($10::boolean IS NOT TRUE OR r.finished_at > $11 - interval '1 hour')`;

const ROWS = `SELECT r.id, f.code AS "facilityCode", f.name AS "facilityName", v.name AS "vendorName",
    coalesce(u.name, c.name) AS name, r.rule_id AS "ruleId", r.campaign_id AS "campaignId", t.name AS "templateName", r.occurrence, r.channel, r.condition, r.status, r.reason,
    r.due_at AS "dueAt", r.moved_reason AS "movedReason", r.finished_at AS "finishedAt", r.recipient, r.attempts,
    r.last_error AS "lastError"
  FROM reminder r JOIN facility f ON f.id = r.facility_id JOIN reminder_template t ON t.id = r.template_id
    LEFT JOIN vendor v ON v.id = r.vendor_id LEFT JOIN reminder_rule u ON u.id = r.rule_id
    LEFT JOIN reminder_campaign c ON c.id = r.campaign_id
  WHERE ${CONDITIONS} AND ($12::bigint IS NULL OR r.id < $12) ORDER BY r.id DESC LIMIT $13`;
const COUNT = `SELECT count(*)::int AS count FROM reminder r WHERE ${CONDITIONS}`;

/** What was sent to whom and what became of it, for the ministry. */
@Injectable()
export class MessageReadModel {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Newest first; null: not for this viewer.
   * @param after id of the last row of the page before
   */
  async page(
    viewer: Viewer,
    filter: MessageFilter,
    first: number,
    after: number | null,
  ): Promise<MessagePage | null> {
    if (!seesReminders(viewer)) return null;
    const parameters = parametersOf(filter, this.clock.now());
    const [rows, [total]] = await Promise.all([
      this.dataSource.query<ReminderMessage[]>(ROWS, [...parameters, after, first + 1]),
      this.dataSource.query<{ count: number }[]>(COUNT, parameters),
    ]);
    return { rows: rows.slice(0, first), hasNextPage: rows.length > first, totalCount: total!.count };
  }

  /** By rule: written or put on a list on that day or later; as {@link page} counts them. For the ministry alone. */
  async reachedByRule(viewer: Viewer, since: Day): Promise<ReadonlyMap<number, number>> {
    if (!seesReminders(viewer)) return new Map();
    const rows = await this.dataSource.query<{ id: number; count: number }[]>(
      `SELECT rule_id AS id, count(*)::int AS count FROM reminder
       WHERE rule_id IS NOT NULL AND status = ANY($1) AND finished_at >= ${START_OF('$2')} GROUP BY 1`,
      [REACHED_STATUSES, since],
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}

function parametersOf(filter: MessageFilter, now: Date): unknown[] {
  return [
    filter.ruleId ?? null,
    filter.campaignId ?? null,
    listOrNull(filter.statuses),
    listOrNull(filter.reasons),
    listOrNull(filter.channels),
    filter.facilityCode ?? null,
    filter.finishedFrom ?? null,
    filter.finishedUntil ?? null,
    filter.overdue ?? null,
    filter.lastHour ?? null,
    now,
  ];
}

function listOrNull<T>(list: readonly T[] | null | undefined): readonly T[] | null {
  return list && list.length > 0 ? list : null;
}
