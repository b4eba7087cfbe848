import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import type { FacilityFilter } from '#adoption';
import { reminderProblem, type ReminderProblem, type ReminderSaved } from '../reminder-problem.js';
import { editsReminders, seesReminders } from '../reminder-viewer.rules.js';
import { storedSegment } from '../segment/stored-segment.js';
import type { Channel, ReminderCondition } from '../vocabulary.js';
import { whyNotThatForm, whyNotThatRule, type TemplateUse } from './rule-form.rules.js';

export interface RuleForm {
  readonly name: string;
  readonly condition: ReminderCondition;
  /** Any filter of a list; empty: everybody. */
  readonly segment: FacilityFilter;
  /** 0 … 1000 */
  readonly waitingDays: number;
  readonly templateId: number;
  readonly channel: Channel;
  /** 1 … 365 */
  readonly repeatDays: number;
  /** 1 … 20 */
  readonly maximum: number;
  /** 0 … 1000, higher is more useful. */
  readonly priority: number;
  /** Account of the ministry or the call centre. */
  readonly ownerId: number | null;
  readonly active: boolean;
  /** 0 … 0.2 */
  readonly heldOutShare: number;
  readonly escalateTo: Channel | null;
  readonly escalateAfter: number | null;
}

export interface Rule extends RuleForm {
  readonly id: number;
  readonly version: number;
  readonly key: string;
  readonly templateName: string;
  readonly topic: string;
  readonly legalNotice: boolean;
  readonly ownerName: string | null;
  /** Rows of the ledger. */
  readonly due: number;
  readonly sent: number;
  readonly excluded: number;
  readonly failed: number;
}

const LIST = `SELECT r.id, r.version, r.key, r.name, r.condition, r.segment, r.waiting_days AS "waitingDays",
    r.template_id AS "templateId", r.channel, r.repeat_days AS "repeatDays", r.maximum, r.priority, r.owner_id AS "ownerId",
    r.active, r.held_out_share::float8 AS "heldOutShare", r.escalate_to AS "escalateTo", r.escalate_after AS "escalateAfter",
    t.name AS "templateName", t.topic, t.legal_notice AS "legalNotice", o.display_name AS "ownerName",
    coalesce(l.due, 0) AS due, coalesce(l.sent, 0) AS sent, coalesce(l.excluded, 0) AS excluded, coalesce(l.failed, 0) AS failed
  FROM reminder_rule r JOIN reminder_template t ON t.id = r.template_id LEFT JOIN account o ON o.id = r.owner_id
  LEFT JOIN (SELECT rule_id, count(*) FILTER (WHERE status IN ('DUE', 'QUEUED', 'SENDING'))::int AS due,
      count(*) FILTER (WHERE status IN ('SENT', 'OUTBOX', 'LISTED'))::int AS sent,
      count(*) FILTER (WHERE status = 'EXCLUDED')::int AS excluded,
      count(*) FILTER (WHERE status IN ('FAILED', 'BOUNCED'))::int AS failed
    FROM reminder WHERE rule_id IS NOT NULL GROUP BY rule_id) l ON l.rule_id = r.id
  ORDER BY r.priority DESC, r.id`;
const COLUMNS = `name = $2, condition = $3, segment = $4, waiting_days = $5, template_id = $6, channel = $7, repeat_days = $8,
  maximum = $9, priority = $10, owner_id = $11, active = $12, held_out_share = $13, escalate_to = $14, escalate_after = $15`;

/** Rules of the ministry. Everybody else finds none. */
@Injectable()
export class RuleService {
  constructor(private readonly dataSource: DataSource) {}

  /** By priority, highest first; null: not for this viewer. */
  async list(viewer: Viewer): Promise<Rule[] | null> {
    return seesReminders(viewer) ? this.dataSource.query<Rule[]>(LIST) : null;
  }

  /** A new one (id null), or a change of the one that has `expectedVersion`. */
  async save(
    viewer: Viewer,
    id: number | null,
    expectedVersion: number | null,
    form: RuleForm,
  ): Promise<ReminderSaved | ReminderProblem> {
    if (!editsReminders(viewer)) return reminderProblem('NOT_FOUND');
    const refused =
      whyNotThatForm(form, await this.template(form.templateId)) ??
      whyNotThatRule(form) ??
      (await this.whyNotThatOwner(form.ownerId));
    if (refused) return refused;
    const values = valuesOf(form);
    if (id === null) {
      const key = `${form.condition}-${randomUUID().slice(0, 8)}`;
      const [row] = await this.dataSource.query<{ id: number; version: number }[]>(
        `INSERT INTO reminder_rule (key, name, condition, segment, waiting_days, template_id, channel, repeat_days, maximum,
           priority, owner_id, active, held_out_share, escalate_to, escalate_after)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) RETURNING id, version`,
        [key, ...values],
      );
      return { outcome: 'SAVED', ...row! };
    }
    const [[row]] = await this.dataSource.query<[{ id: number; version: number }[], number]>(
      `UPDATE reminder_rule SET ${COLUMNS}, version = version + 1, updated_at = now()
       WHERE id = $1 AND version = $16 RETURNING id, version`,
      [id, ...values, expectedVersion],
    );
    if (row) return { outcome: 'SAVED', ...row };
    const known = await this.dataSource.query<unknown[]>('SELECT FROM reminder_rule WHERE id = $1', [id]);
    return reminderProblem(known.length > 0 ? 'STALE' : 'NOT_FOUND');
  }

  private async template(id: number): Promise<TemplateUse | undefined> {
    const text = 'SELECT topic, legal_notice AS "legalNotice" FROM reminder_template WHERE id = $1';
    return (await this.dataSource.query<TemplateUse[]>(text, [id]))[0];
  }

  private async whyNotThatOwner(ownerId: number | null): Promise<ReminderProblem | null> {
    if (ownerId === null) return null;
    const staff = await this.dataSource.query<unknown[]>(
      `SELECT FROM account WHERE id = $1 AND NOT disabled AND role IN ('ADMINISTRATOR', 'ANALYST', 'CALL_CENTRE')`,
      [ownerId],
    );
    return staff.length > 0 ? null : reminderProblem('OWNER_NOT_FOUND', 'ownerId');
  }
}

function valuesOf(form: RuleForm): unknown[] {
  return [
    form.name.trim(),
    form.condition,
    storedSegment(form.segment),
    form.waitingDays,
    form.templateId,
    form.channel,
    form.repeatDays,
    form.maximum,
    form.priority,
    form.ownerId,
    form.active,
    form.heldOutShare,
    form.escalateTo,
    form.escalateAfter,
  ];
}
