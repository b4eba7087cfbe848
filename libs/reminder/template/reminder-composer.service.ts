import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, CONFIGURATION, type Configuration } from '#platform';
import { StartLinkService, startAddress } from '#rollout';
import { mailHeaders } from '../unsubscribe/mail-headers.rules.js';
import { StopAddresses } from '../unsubscribe/stop-addresses.js';
import type { ReminderCondition } from '../vocabulary.js';
import { landingPage, landsOnStartLink } from './landing.rules.js';
import { readReminderFacts } from './reminder-facts.repository.js';
import {
  renderReminder,
  type ReminderLinks,
  type ReminderTemplateText,
  type RenderedReminder,
} from './render-reminder.rules.js';
import type { Language } from './topic.js';
import type { ReminderFacts } from './variables.js';

/** A row of the ledger that is to become a message. */
export interface ReminderToCompose {
  readonly id: number;
  readonly facilityId: number;
  /** It goes to this vendor instead of the facility. */
  readonly vendorId: number | null;
  readonly templateId: number;
  readonly condition: ReminderCondition | null;
  readonly language: Language;
  /** Names of what was merged into it. */
  readonly merged: readonly string[];
}

export interface ComposedReminder extends RenderedReminder {
  readonly headers: Readonly<Record<string, string>>;
}

const TEMPLATES = `SELECT id, topic, legal_notice AS "legalNotice", legal_reason AS "legalReason", subject_ja AS "subjectJa",
    body_ja AS "bodyJa", subject_en AS "subjectEn", body_en AS "bodyEn"
  FROM reminder_template WHERE id = ANY($1::int[])`;

/** Rows of the ledger → messages, with what is so now: three statements, however many rows. */
@Injectable()
export class ReminderComposer {
  constructor(
    private readonly links: StartLinkService,
    private readonly stops: StopAddresses,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /**
   * A message that is composed again gets new signed links.
   * @returns by the row's id; a row whose facility or template is gone is left out
   */
  async compose(
    manager: EntityManager,
    rows: readonly ReminderToCompose[],
  ): Promise<Map<number, ComposedReminder>> {
    const templates = await this.templates(manager, rows);
    const facilityIds = [...new Set(rows.map(({ facilityId }) => facilityId))];
    const facts = await readReminderFacts(manager, facilityIds, this.clock.today());
    const byLink = rows.filter((row) => row.vendorId === null && landsOnStartLink(row.condition));
    const linked = [...new Set(byLink.map(({ facilityId }) => facilityId))].filter((id) => facts.has(id));
    const tokens = linked.length === 0 ? null : await this.links.createManyWithin(manager, linked);
    const composed = new Map<number, ComposedReminder>();
    for (const row of rows) {
      const template = templates.get(row.templateId);
      const known = facts.get(row.facilityId);
      if (!template || !known) continue;
      const token = byLink.includes(row) ? tokens!.get(row.facilityId)! : null;
      const links = await this.linksOf(row, template, known, token);
      const message = renderReminder(template, row.language, known, links, row.merged);
      composed.set(row.id, { ...message, headers: mailHeaders(links.stop) });
    }
    return composed;
  }

  private async linksOf(
    { facilityId, vendorId, condition }: ReminderToCompose,
    { topic }: ReminderTemplateText,
    { code }: ReminderFacts,
    token: string | null,
  ): Promise<ReminderLinks> {
    const { baseUrl } = this.configuration;
    const stop = await this.stops.of(vendorId === null ? { facilityId, topic } : { vendorId, topic });
    if (token !== null) return { ask: startAddress(baseUrl, token), askIsSecret: true, stop };
    const ask = landingPage(baseUrl, vendorId === null ? 'FACILITY' : 'VENDOR', code, condition);
    return { ask, askIsSecret: false, stop };
  }

  private async templates(
    manager: EntityManager,
    rows: readonly ReminderToCompose[],
  ): Promise<Map<number, ReminderTemplateText>> {
    const ids = [...new Set(rows.map(({ templateId }) => templateId))];
    const found = await manager.query<(ReminderTemplateText & { id: number })[]>(TEMPLATES, [ids]);
    return new Map(found.map((template) => [template.id, template]));
  }
}
