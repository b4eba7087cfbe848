import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import type { FacilityFilter } from '#adoption';
import type { ReminderProblem, ReminderSaved } from '../reminder-problem.js';
import type { Channel, ReminderCondition } from '../vocabulary.js';

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

/** Rules of the ministry. Everybody else finds none. */
@Injectable()
export class RuleService {
  constructor(private readonly dataSource: DataSource) {}

  /** By priority, highest first; null: not for this viewer. */
  async list(_viewer: Viewer): Promise<Rule[] | null> {
    throw new Error(`not there yet: ${this.dataSource.isInitialized}`);
  }

  /**
   * A new one (id null) or a change of the one that has `expectedVersion`. The key of a new one is made of its condition.
   */
  async save(
    _viewer: Viewer,
    _id: number | null,
    _expectedVersion: number | null,
    _form: RuleForm,
  ): Promise<ReminderSaved | ReminderProblem> {
    throw new Error('not there yet');
  }
}
