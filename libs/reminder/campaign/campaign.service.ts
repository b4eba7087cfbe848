import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { accountOf, type Viewer } from '#access';
import { Clock } from '#platform';
import type { CampaignForm } from './campaign-form.js';
import { DryRunService, type DryRunCounts } from '../ledger/dry-run.service.js';
import { LEDGER_LOCK } from '../ledger/sweep.service.js';
import { reminderProblem, type ReminderProblem, type ReminderSaved } from '../reminder-problem.js';
import { editsReminders, seesReminders } from '../reminder-viewer.rules.js';
import { whyNotThatForm, type TemplateUse } from '../rule/rule-form.rules.js';
import { storedSegment } from '../segment/stored-segment.js';
import type { CampaignStatus } from '../vocabulary.js';

export interface CampaignProgress {
  /** Rows of the ledger. */
  readonly total: number;
  readonly byStatus: Readonly<Record<string, number>>;
  /** Of EXCLUDED, FAILED and HELD_OUT rows. */
  readonly byReason: Readonly<Record<string, number>>;
}

export interface Campaign extends CampaignForm {
  readonly id: number;
  readonly version: number;
  readonly status: CampaignStatus;
  readonly templateName: string;
  readonly createdBy: { readonly id: number; readonly name: string };
  readonly createdAt: Date;
  readonly approvedBy: { readonly id: number; readonly name: string } | null;
  readonly approvedAt: Date | null;
  readonly finishedAt: Date | null;
  /** Of the dry run it was submitted with; null: not submitted yet. */
  readonly dryRun: DryRunCounts | null;
  readonly progress: CampaignProgress;
}

const LIST = `SELECT c.id, c.version, c.name, c.condition, c.segment, c.template_id AS "templateId", t.name AS "templateName",
    c.channel, c.send_at AS "sendAt", c.held_out_share::float8 AS "heldOutShare", c.status,
    json_build_object('id', a.id, 'name', a.display_name) AS "createdBy", c.created_at AS "createdAt",
    CASE WHEN b.id IS NOT NULL THEN json_build_object('id', b.id, 'name', b.display_name) END AS "approvedBy",
    c.approved_at AS "approvedAt", c.finished_at AS "finishedAt", c.dry_run AS "dryRun",
    (SELECT json_build_object('total', coalesce(sum(n), 0)::int, 'byStatus', coalesce(json_object_agg(status, n), '{}'))
      FROM (SELECT status, count(*)::int AS n FROM reminder WHERE campaign_id = c.id GROUP BY status) s) AS progress,
    (SELECT coalesce(json_object_agg(reason, n), '{}') FROM (SELECT reason, count(*)::int AS n FROM reminder
      WHERE campaign_id = c.id AND reason IS NOT NULL GROUP BY reason) s) AS reasons
  FROM reminder_campaign c JOIN reminder_template t ON t.id = c.template_id JOIN account a ON a.id = c.created_by
  LEFT JOIN account b ON b.id = c.approved_by`;
const MOST = 200;

type CampaignRow = Omit<Campaign, 'progress' | 'dryRun'> & {
  readonly progress: Omit<CampaignProgress, 'byReason'>;
  readonly reasons: CampaignProgress['byReason'];
  readonly dryRun: StoredCounts | null;
};
type StoredCounts = Omit<DryRunCounts, 'firstDueAt' | 'lastDueAt'> & {
  readonly firstDueAt: string | null;
  readonly lastDueAt: string | null;
};

/** One-off messages to a segment. Of the ministry; everybody else finds none. */
@Injectable()
export class CampaignService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly dryRuns: DryRunService,
  ) {}

  /** Newest first, 200 at most; null: not for this viewer. */
  async list(viewer: Viewer): Promise<Campaign[] | null> {
    if (!seesReminders(viewer)) return null;
    const rows = await this.dataSource.query<CampaignRow[]>(`${LIST} ORDER BY c.id DESC LIMIT ${MOST}`);
    return rows.map(campaignOf);
  }

  async byId(viewer: Viewer, id: number): Promise<Campaign | null> {
    if (!seesReminders(viewer)) return null;
    const [row] = await this.dataSource.query<CampaignRow[]>(`${LIST} WHERE c.id = $1`, [id]);
    return row ? campaignOf(row) : null;
  }

  /** A draft; the same request key again is answered as before. */
  async create(
    viewer: Viewer,
    form: CampaignForm,
    requestKey: string | null,
  ): Promise<ReminderSaved | ReminderProblem> {
    const refused = editsReminders(viewer) ? await this.whyNot(form) : reminderProblem('NOT_FOUND');
    if (refused) return refused;
    const values = [requestKey, ...valuesOf(form), accountOf(viewer), this.clock.now()];
    const [row] = await this.dataSource.query<{ id: number; version: number }[]>(
      `INSERT INTO reminder_campaign (request_key, name, condition, segment, template_id, channel, send_at, held_out_share,
         created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (request_key) DO UPDATE SET request_key = excluded.request_key RETURNING id, version`,
      values,
    );
    return { outcome: 'SAVED', ...row! };
  }

  /** Of a DRAFT only. */
  async change(
    viewer: Viewer,
    id: number,
    expectedVersion: number,
    form: CampaignForm,
  ): Promise<ReminderSaved | ReminderProblem> {
    const refused = editsReminders(viewer) ? await this.whyNot(form) : reminderProblem('NOT_FOUND');
    if (refused) return refused;
    const columns =
      'name = $4, condition = $5, segment = $6, template_id = $7, channel = $8, send_at = $9, held_out_share = $10';
    return this.step(id, expectedVersion, ['DRAFT'], columns, valuesOf(form));
  }

  /**
   * With a dry run: APPROVED at once where it would reach no more than the setting allows, else AWAITING_APPROVAL.
   * Refused where it would reach nobody (SEGMENT_OF_NOBODY, BUDGET_LEAVES_NOBODY, NOBODY_LEFT).
   */
  async submit(
    viewer: Viewer,
    id: number,
    expectedVersion: number,
  ): Promise<ReminderSaved | ReminderProblem> {
    const form = editsReminders(viewer) ? await this.byId(viewer, id) : null;
    if (!form) return reminderProblem('NOT_FOUND');
    if (form.sendAt !== null && form.sendAt < this.clock.now())
      return reminderProblem('SEND_AT_PAST', 'sendAt');
    const run = await this.dryRuns.run(
      viewer,
      { kind: 'CAMPAIGN', id, form },
      { after: 0, first: 0, only: null },
    );
    if (run.outcome !== 'DRY_RUN') return run;
    const nobody = run.warnings.find((code) => code !== 'SEGMENT_OF_EVERYBODY');
    if (nobody) return reminderProblem(nobody);
    return this.step(
      id,
      expectedVersion,
      ['DRAFT'],
      `dry_run = $4, status = CASE WHEN $5::int > (SELECT approval_above FROM reminder_setting)
         THEN 'AWAITING_APPROVAL' ELSE 'APPROVED' END`,
      [run.counts, run.counts.sendable],
    );
  }

  /** By another person of the ministry than the one who made it. */
  async approve(
    viewer: Viewer,
    id: number,
    expectedVersion: number,
  ): Promise<ReminderSaved | ReminderProblem> {
    const campaign = await this.byId(viewer, id);
    if (!campaign) return reminderProblem('NOT_FOUND');
    if (campaign.createdBy.id === accountOf(viewer)) return reminderProblem('SAME_PERSON');
    return this.step(
      id,
      expectedVersion,
      ['AWAITING_APPROVAL'],
      `status = 'APPROVED', approved_by = $4, approved_at = $5`,
      [accountOf(viewer), this.clock.now()],
    );
  }

  /** Any time before it is finished; what has not left is EXCLUDED, CANCELLED. */
  async cancel(
    viewer: Viewer,
    id: number,
    expectedVersion: number,
  ): Promise<ReminderSaved | ReminderProblem> {
    if (!editsReminders(viewer)) return reminderProblem('NOT_FOUND');
    const states: CampaignStatus[] = ['DRAFT', 'AWAITING_APPROVAL', 'APPROVED', 'RUNNING'];
    const columns = `status = 'CANCELLED', finished_at = $4`;
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [LEDGER_LOCK]);
      const now = this.clock.now();
      const result = await this.step(id, expectedVersion, states, columns, [now], manager);
      if (result.outcome === 'SAVED') {
        await manager.query(
          `UPDATE reminder SET status = 'EXCLUDED', reason = 'CANCELLED', finished_at = $2, claimed_until = NULL
           WHERE campaign_id = $1 AND status IN ('DUE', 'QUEUED')`,
          [id, now],
        );
      }
      return result;
    });
  }

  private async whyNot(form: CampaignForm): Promise<ReminderProblem | null> {
    const text = 'SELECT topic, legal_notice AS "legalNotice" FROM reminder_template WHERE id = $1';
    const [template] = await this.dataSource.query<TemplateUse[]>(text, [form.templateId]);
    const refused = whyNotThatForm(form, template);
    if (refused) return refused;
    return form.sendAt !== null && form.sendAt < this.clock.now()
      ? reminderProblem('SEND_AT_PAST', 'sendAt')
      : null;
  }

  /** @param columns of the change; their values are $4, $5, … */
  private async step(
    id: number,
    expectedVersion: number,
    states: readonly CampaignStatus[],
    columns: string,
    values: readonly unknown[],
    db: Pick<DataSource, 'query'> = this.dataSource,
  ): Promise<ReminderSaved | ReminderProblem> {
    const [[row]] = await db.query<[{ id: number; version: number }[], number]>(
      `UPDATE reminder_campaign SET version = version + 1, ${columns}
       WHERE id = $1 AND version = $2 AND status = ANY($3) RETURNING id, version`,
      [id, expectedVersion, states, ...values],
    );
    if (row) return { outcome: 'SAVED', ...row };
    const [known] = await db.query<{ version: number }[]>(
      'SELECT version FROM reminder_campaign WHERE id = $1',
      [id],
    );
    if (!known) return reminderProblem('NOT_FOUND');
    return reminderProblem(known.version === expectedVersion ? 'NOT_IN_THIS_STATE' : 'STALE');
  }
}

function valuesOf(form: CampaignForm): unknown[] {
  const { name, condition, segment, templateId, channel, sendAt, heldOutShare } = form;
  return [name.trim(), condition, storedSegment(segment), templateId, channel, sendAt, heldOutShare];
}

function campaignOf({ reasons, progress, dryRun, ...row }: CampaignRow): Campaign {
  const date = (text: string | null): Date | null => (text === null ? null : new Date(text));
  return {
    ...row,
    progress: { ...progress, byReason: reasons },
    dryRun: dryRun && { ...dryRun, firstDueAt: date(dryRun.firstDueAt), lastDueAt: date(dryRun.lastDueAt) },
  };
}
