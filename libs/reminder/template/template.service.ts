import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { accountOf, type Viewer } from '#access';
import { Clock, CONFIGURATION, maskLinks, type Configuration } from '#platform';
import { reminderProblem, type ReminderProblem, type ReminderSaved } from '../reminder-problem.js';
import { editsReminders, seesReminders } from '../reminder-viewer.rules.js';
import type { ReminderCondition } from '../vocabulary.js';
import { checkTemplate, type TemplateDraft, type TemplateProblem } from './check-template.rules.js';
import { landingPage, landsOnStartLink } from './landing.rules.js';
import { readReminderFacts } from './reminder-facts.repository.js';
import { renderReminder, type ReminderTemplateText } from './render-reminder.rules.js';
import { insertTemplate, refusalByUse, updateTemplate } from './template.repository.js';
import type { Language, ReminderTopic } from './topic.js';

export interface TemplateEntry extends ReminderTemplateText {
  readonly id: number;
  readonly version: number;
  readonly name: string;
  /** Display name of who saved it last; null: as delivered. */
  readonly updatedBy: string | null;
  /** System clock. */
  readonly updatedAt: Date;
  /** Rules that send it. */
  readonly ruleCount: number;
}

/** Nothing was saved; every fault, in the order of the form. */
export interface TemplateRefused {
  readonly outcome: 'TEMPLATE_PROBLEM';
  readonly problems: readonly TemplateProblem[];
}

export interface TemplatePreview {
  readonly outcome: 'PREVIEW';
  readonly facilityId: number;
  readonly facilityName: string;
  readonly subject: string;
  /** Links that open something by themselves are masked, and were made for nobody. */
  readonly text: string;
  readonly html: string;
}

const LIST = `SELECT t.id, t.version, t.name, t.topic, t.legal_notice AS "legalNotice", t.legal_reason AS "legalReason",
    t.subject_ja AS "subjectJa", t.body_ja AS "bodyJa", t.subject_en AS "subjectEn", t.body_en AS "bodyEn",
    a.display_name AS "updatedBy", t.updated_at AS "updatedAt",
    (SELECT count(*)::int FROM reminder_rule r WHERE r.template_id = t.id) AS "ruleCount"
  FROM reminder_template t LEFT JOIN account a ON a.id = t.updated_by ORDER BY t.name`;

/** What reminders say: the ministry reads it, its administrators change it, everybody else finds nothing. */
@Injectable()
export class TemplateService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** null: not for this viewer. */
  async list(viewer: Viewer): Promise<TemplateEntry[] | null> {
    return seesReminders(viewer) ? this.dataSource.query<TemplateEntry[]>(LIST) : null;
  }

  /** A new one (id null), or a change of the one that has `expectedVersion`. */
  async save(
    viewer: Viewer,
    id: number | null,
    expectedVersion: number | null,
    draft: TemplateDraft,
  ): Promise<ReminderSaved | TemplateRefused | ReminderProblem> {
    if (!editsReminders(viewer)) return reminderProblem('NOT_FOUND');
    const problems = checkTemplate(draft);
    if (problems.length > 0) return { outcome: 'TEMPLATE_PROBLEM', problems };
    const stored = { ...draft, name: draft.name.trim(), legalReason: draft.legalReason?.trim() || null };
    const by = accountOf(viewer)!;
    return this.dataSource.transaction(async (manager) => {
      if (id === null) return insertTemplate(manager, stored, by);
      return (
        (await refusalByUse(manager, id, stored)) ??
        updateTemplate(manager, id, expectedVersion ?? 0, stored, by)
      );
    });
  }

  /** As this facility would get it today; nothing is sent, no link is made. */
  async preview(
    viewer: Viewer,
    draft: TemplateDraft,
    facilityCode: string,
    language: Language,
    condition: ReminderCondition | null = null,
  ): Promise<TemplatePreview | TemplateRefused | ReminderProblem> {
    if (!seesReminders(viewer)) return reminderProblem('NOT_FOUND');
    const problems = checkTemplate(draft);
    if (problems.length > 0) return { outcome: 'TEMPLATE_PROBLEM', problems };
    const [facility] = await this.dataSource.query<{ id: number; name: string }[]>(
      'SELECT id, name FROM facility WHERE code = $1::bpchar',
      [facilityCode.replaceAll('\0', '')],
    );
    if (!facility) return reminderProblem('NOT_FOUND', 'facilityCode');
    const facts = await readReminderFacts(this.dataSource.manager, [facility.id], this.clock.today());
    const { baseUrl } = this.configuration;
    const topic = draft.topic as ReminderTopic;
    const byLink = landsOnStartLink(condition);
    const to = topic === 'VENDOR_WORK' ? 'VENDOR' : 'FACILITY';
    const ask = byLink ? `${baseUrl}/start#0` : landingPage(baseUrl, to, facilityCode, condition);
    const links = { ask, askIsSecret: byLink, stop: `${baseUrl}/stop/0` };
    const { subject, text, html, secretLinks } = renderReminder(
      { ...draft, topic },
      language,
      facts.get(facility.id)!,
      links,
    );
    return {
      outcome: 'PREVIEW',
      facilityId: facility.id,
      facilityName: facility.name,
      subject,
      text: maskLinks(text, secretLinks),
      html: maskLinks(html, secretLinks),
    };
  }
}
