import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import type { FacilityFilter } from '#adoption';
import type { DryRunCounts } from '../ledger/dry-run.service.js';
import type { ReminderProblem, ReminderSaved } from '../reminder-problem.js';
import type { CampaignStatus, Channel, ReminderCondition } from '../vocabulary.js';

export interface CampaignForm {
  readonly name: string;
  /** Besides the segment; null: the segment alone. */
  readonly condition: ReminderCondition | null;
  readonly segment: FacilityFilter;
  readonly templateId: number;
  readonly channel: Channel;
  /** Domain clock; null: at once when it is approved. */
  readonly sendAt: Date | null;
  /** 0 … 0.2 */
  readonly heldOutShare: number;
}

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

/** One-off messages to a segment. Of the ministry; everybody else finds none. */
@Injectable()
export class CampaignService {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first, 200 at most; null: not for this viewer. */
  async list(_viewer: Viewer): Promise<Campaign[] | null> {
    throw new Error(`not there yet: ${this.dataSource.isInitialized}`);
  }

  async byId(_viewer: Viewer, _id: number): Promise<Campaign | null> {
    throw new Error('not there yet');
  }

  /** A draft; the same request key again is answered as before. */
  async create(
    _viewer: Viewer,
    _form: CampaignForm,
    _requestKey: string | null,
  ): Promise<ReminderSaved | ReminderProblem> {
    throw new Error('not there yet');
  }

  /** Of a DRAFT only. */
  async change(
    _viewer: Viewer,
    _id: number,
    _expectedVersion: number,
    _form: CampaignForm,
  ): Promise<ReminderSaved | ReminderProblem> {
    throw new Error('not there yet');
  }

  /**
   * With a dry run: APPROVED at once where it would reach no more than the setting allows, else AWAITING_APPROVAL.
   * Refused where it would reach nobody (SEGMENT_OF_NOBODY, BUDGET_LEAVES_NOBODY, NOBODY_LEFT).
   */
  async submit(
    _viewer: Viewer,
    _id: number,
    _expectedVersion: number,
  ): Promise<ReminderSaved | ReminderProblem> {
    throw new Error('not there yet');
  }

  /** By another person of the ministry than the one who made it. */
  async approve(
    _viewer: Viewer,
    _id: number,
    _expectedVersion: number,
  ): Promise<ReminderSaved | ReminderProblem> {
    throw new Error('not there yet');
  }

  /** Any time before it is finished; what has not left is EXCLUDED, CANCELLED. */
  async cancel(
    _viewer: Viewer,
    _id: number,
    _expectedVersion: number,
  ): Promise<ReminderSaved | ReminderProblem> {
    throw new Error('not there yet');
  }
}
