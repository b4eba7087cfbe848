import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
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
  /** Staff only. */
  readonly recipient: string | null;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly dueAt: Date;
  readonly finishedAt: Date | null;
}

/** What the ledger says of a facility, or of a rule or campaign. */
@Injectable()
export class ContactHistoryReadModel {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first, 100 at most: staff everything; a facility what was sent to itself; null: not for this viewer. */
  async ofFacility(_viewer: Viewer, _facilityId: number): Promise<Contact[] | null> {
    throw new Error(`not there yet: ${this.dataSource.isInitialized}`);
  }

  /** Rows of a campaign or rule, newest first, for the ministry; null: not for this viewer. */
  async rows(
    _viewer: Viewer,
    _of: { ruleId: number } | { campaignId: number },
    _page: {
      before: number | null;
      first: number;
      status: ReminderStatus | null;
      reason: ReminderReason | null;
    },
  ): Promise<Contact[] | null> {
    throw new Error('not there yet');
  }
}
