import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { DryRunService, MessageReadModel, RuleService, type Rule } from '#reminder';
import { Clock } from '#platform';
import { checkedFilter } from '../facility/check-filter.rules.js';
import type { RequestContext } from '../graphql/request-context.js';
import { typed } from '../support/support-answers.js';
import { reminderProblemOf } from './reminder-answers.js';
import type { SaveReminderRuleInput } from './rule.input.types.js';
import type { ReminderRuleSizeType, ReminderRuleType, SaveReminderRuleResult } from './rule.types.js';

/** Today and the six days before. */
const LAST_DAYS = 7;

/** Rules in the words of the schema. */
@Injectable()
export class RuleViews {
  constructor(
    private readonly rules: RuleService,
    private readonly messages: MessageReadModel,
    private readonly dryRuns: DryRunService,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer): Promise<ReminderRuleType[] | null> {
    const rules = await this.rules.list(viewer);
    if (!rules) return null;
    const reached = await this.messages.reachedByRule(viewer, this.clock.today() - LAST_DAYS + 1);
    return rules.map((rule) => ruleObject(rule, reached.get(rule.id) ?? 0));
  }

  /** One after the other: together they would take every connection of the process. */
  async sizes(viewer: Viewer): Promise<ReminderRuleSizeType[] | null> {
    const rules = await this.rules.list(viewer);
    if (!rules) return null;
    const sizes: ReminderRuleSizeType[] = [];
    for (const rule of rules) {
      const run = await this.dryRuns.run(
        viewer,
        { kind: 'RULE', id: rule.id, form: rule },
        { after: 0, first: 0, only: null },
      );
      if (run.outcome !== 'DRY_RUN') continue;
      sizes.push({ ruleId: rule.id, total: run.counts.total, sendable: run.counts.sendable });
    }
    return sizes;
  }

  async save(
    { viewer, language }: RequestContext,
    { id = null, expectedVersion = null, segment, ...form }: SaveReminderRuleInput,
  ): Promise<typeof SaveReminderRuleResult> {
    checkedFilter({ filter: segment });
    const { ownerId = null, escalateTo = null, escalateAfter = null } = form;
    const saved = await this.rules.save(viewer, id, expectedVersion, {
      ...form,
      segment: restricting(segment),
      ownerId,
      escalateTo,
      escalateAfter,
    });
    if (saved.outcome !== 'SAVED') return reminderProblemOf(saved, language);
    const rule = (await this.list(viewer))!.find((each) => each.id === saved.id)!;
    return typed('ReminderRuleSaved', { rule });
  }
}

/** Without the fields that restrict nothing, so that two equal segments are saved equal. */
export function restricting<T extends object>(segment: T): T {
  const entries = Object.entries(segment).filter(
    ([, value]) =>
      value !== null && value !== undefined && value !== false && value !== '' && !isEmpty(value),
  );
  return Object.fromEntries(entries) as T;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function ruleObject({ ownerId, ownerName, ...rule }: Rule, reached7: number): ReminderRuleType {
  return { ...rule, owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '' }, reached7 };
}
