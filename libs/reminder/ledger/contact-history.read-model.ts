import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { scopeOf, type Viewer } from '#access';
import type {
  Channel,
  MovedReason,
  ReminderCondition,
  ReminderReason,
  ReminderStatus,
} from '../vocabulary.js';

export interface Contact {
  readonly id: number;
  readonly facilityId: number;
  readonly ruleId: number | null;
  readonly campaignId: number | null;
  /** Name of the rule or campaign. */
  readonly sourceName: string;
  readonly condition: ReminderCondition | null;
  readonly templateName: string;
  readonly channel: Channel;
  readonly occurrence: number;
  readonly status: ReminderStatus;
  readonly reason: ReminderReason | null;
  readonly movedReason: MovedReason | null;
  /** To its vendor instead of itself. */
  readonly toVendor: boolean;
  /** null for the facility itself. */
  readonly recipient: string | null;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly dueAt: Date;
  readonly finishedAt: Date | null;
}

const MOST = 100;
const ROWS = `SELECT r.id, r.facility_id AS "facilityId", r.rule_id AS "ruleId", r.campaign_id AS "campaignId",
    coalesce(u.name, c.name) AS "sourceName", r.condition, t.name AS "templateName", r.channel, r.occurrence, r.status, r.reason,
    r.moved_reason AS "movedReason", r.vendor_id IS NOT NULL AS "toVendor", r.recipient, r.attempts,
    r.last_error AS "lastError", r.due_at AS "dueAt", r.finished_at AS "finishedAt"
  FROM reminder r JOIN reminder_template t ON t.id = r.template_id LEFT JOIN reminder_rule u ON u.id = r.rule_id
  LEFT JOIN reminder_campaign c ON c.id = r.campaign_id WHERE r.facility_id = $1`;
/** Statuses a facility itself sees: what reached it. That it is held out, or why it was left out, would change what it does. */
const REACHED = `r.vendor_id IS NULL AND r.status IN ('SENT', 'OUTBOX', 'LISTED')`;

/** What a facility was told, and what it was not told and why. */
@Injectable()
export class ContactHistoryReadModel {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first, 100 at most: staff everything; a facility what was sent to itself; null: not for this viewer. */
  async ofFacility(viewer: Viewer, facilityId: number): Promise<Contact[] | null> {
    const scope = scopeOf(viewer);
    if (scope.kind === 'ALL') {
      return this.dataSource.query<Contact[]>(`${ROWS} ORDER BY r.id DESC LIMIT ${MOST}`, [facilityId]);
    }
    if (scope.kind !== 'FACILITIES' || !scope.facilityIds.includes(facilityId)) return null;
    const text = `${ROWS} AND ${REACHED} ORDER BY r.id DESC LIMIT ${MOST}`;
    const rows = await this.dataSource.query<Contact[]>(text, [facilityId]);
    return rows.map((row) => ({ ...row, recipient: null }));
  }
}
