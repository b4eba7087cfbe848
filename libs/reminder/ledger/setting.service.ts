import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Viewer } from '#access';
import type { ReminderProblem, ReminderSaved } from '../reminder-problem.js';

export interface SettingForm {
  /** 0 … 23 and 1 … 24 of a Japan day. */
  readonly hourFrom: number;
  readonly hourUntil: number;
  /** 1 … 50 contacts in 1 … 90 days. */
  readonly contacts: number;
  readonly contactDays: number;
  /** null: no limit. */
  readonly ratePerMinute: number | null;
  readonly approvalAbove: number;
}

export interface Setting extends SettingForm {
  readonly version: number;
}

/** What holds for all reminders. Of the ministry. */
@Injectable()
export class SettingService {
  constructor(private readonly dataSource: DataSource) {}

  /** null: not for this viewer. */
  async read(_viewer: Viewer): Promise<Setting | null> {
    throw new Error(`not there yet: ${this.dataSource.isInitialized}`);
  }

  async save(
    _viewer: Viewer,
    _expectedVersion: number,
    _form: SettingForm,
  ): Promise<ReminderSaved | ReminderProblem> {
    throw new Error('not there yet');
  }
}
