import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { QueueHealthReadModel, SettingService } from '#reminder';
import type { RequestContext } from '../graphql/request-context.js';
import { typed } from '../support/support-answers.js';
import { statusCounts } from './count-rows.rules.js';
import type {
  ReminderHealthType,
  ReminderSettingsType,
  SaveReminderSettingsInput,
  SaveReminderSettingsResult,
} from './oversight.types.js';
import { reminderProblemOf } from './reminder-answers.js';

/** How sending goes, and what holds for all of it, in the words of the schema. */
@Injectable()
export class ReminderOversightViews {
  constructor(
    private readonly queue: QueueHealthReadModel,
    private readonly settings: SettingService,
  ) {}

  async health(viewer: Viewer): Promise<ReminderHealthType | null> {
    const health = await this.queue.health(viewer);
    if (!health) return null;
    const retrying = Object.entries(health.retrying).map(([code, count]) => ({ code, count }));
    return { ...health, byStatus: statusCounts(health.byStatus), retrying };
  }

  read(viewer: Viewer): Promise<ReminderSettingsType | null> {
    return this.settings.read(viewer);
  }

  async save(
    { viewer, language }: RequestContext,
    { expectedVersion, ...form }: SaveReminderSettingsInput,
  ): Promise<typeof SaveReminderSettingsResult> {
    const saved = await this.settings.save(viewer, expectedVersion, form);
    if (saved.outcome !== 'SAVED') return reminderProblemOf(saved, language);
    return typed('ReminderSettingsSaved', { settings: (await this.settings.read(viewer))! });
  }
}
