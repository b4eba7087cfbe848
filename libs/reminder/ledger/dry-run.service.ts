import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import type { CampaignForm } from '../campaign/campaign.service.js';
import type { ReminderCode, ReminderProblem } from '../reminder-problem.js';
import type { RuleForm } from '../rule/rule.service.js';
import type { Channel, MovedReason, ReminderReason } from '../vocabulary.js';

/** A rule as it stands (`id`) or as typed, or a campaign. An id is needed to know whom it has reminded already. */
export type DryRunSource =
  | { readonly kind: 'RULE'; readonly id: number | null; readonly form: RuleForm }
  | { readonly kind: 'CAMPAIGN'; readonly id: number | null; readonly form: CampaignForm };

export interface DryRunCounts {
  /** Facilities in the segment of whom the condition holds long enough, and who are not reminded for now. */
  readonly total: number;
  /** Would be written to. */
  readonly sendable: number;
  /** Of those: leave later than at once, by why. */
  readonly moved: Readonly<Partial<Record<MovedReason, number>>>;
  /** Left out, by why. */
  readonly excluded: Readonly<Partial<Record<ReminderReason, number>>>;
  readonly firstDueAt: Date | null;
  readonly lastDueAt: Date | null;
}

export interface DryRunRow {
  readonly facilityId: number;
  readonly code: string;
  readonly name: string;
  readonly channel: Channel;
  /** Domain clock; null for who is left out. */
  readonly dueAt: Date | null;
  readonly movedReason: MovedReason | null;
  readonly excludedReason: ReminderReason | null;
}

export interface DryRun {
  readonly outcome: 'DRY_RUN';
  readonly counts: DryRunCounts;
  /** SEGMENT_OF_NOBODY, SEGMENT_OF_EVERYBODY, BUDGET_LEAVES_NOBODY, NOBODY_LEFT. */
  readonly warnings: readonly ReminderCode[];
  /** A page, in order of facility id. */
  readonly rows: readonly DryRunRow[];
}

/** What a rule or campaign would do now: the statement of the sweep without its INSERT. Of the ministry. */
@Injectable()
export class DryRunService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param page rows after this facility id, so many at most (a download asks page by page); only those of a reason, with
   *   `SENDABLE` those who would be written to
   */
  async run(
    _viewer: Viewer,
    _source: DryRunSource,
    _page: { after: number; first: number; only: ReminderReason | 'SENDABLE' | null },
  ): Promise<DryRun | ReminderProblem> {
    throw new Error(`not there yet: ${this.dataSource.isInitialized}`);
  }
}
