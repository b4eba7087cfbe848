import type {
  ReminderChannel,
  ReminderCondition,
  RuleFieldsFragment,
  SaveReminderRuleInput,
} from '../../generated/pages/graphql.js';
import type { ListFilter } from '../facilities/filter-address.js';
import { percentOf } from './RuleFacts.js';
import { listFilterOf } from './segment-filter.js';

/** A rule as it is typed. */
export interface RuleDraft {
  name: string;
  condition: ReminderCondition;
  segment: ListFilter;
  waitingDays: string;
  templateId: string;
  channel: ReminderChannel;
  repeatDays: string;
  maximum: string;
  priority: string;
  ownerId: string;
  active: boolean;
  heldOut: string;
  escalateTo: ReminderChannel | '';
  escalateAfter: string;
}

const NEW: RuleDraft = {
  name: '',
  condition: 'NOT_APPLIED',
  segment: {},
  waitingDays: '14',
  templateId: '',
  channel: 'MAIL',
  repeatDays: '14',
  maximum: '3',
  priority: '100',
  ownerId: '',
  active: false,
  heldOut: '5',
  escalateTo: '',
  escalateAfter: '',
};

export function draftOfRule(rule: RuleFieldsFragment | null): RuleDraft {
  if (!rule) return NEW;
  return {
    name: rule.name,
    condition: rule.condition,
    segment: listFilterOf(rule.segment),
    waitingDays: String(rule.waitingDays),
    templateId: String(rule.templateId),
    channel: rule.channel,
    repeatDays: String(rule.repeatDays),
    maximum: String(rule.maximum),
    priority: String(rule.priority),
    ownerId: rule.owner ? String(rule.owner.id) : '',
    active: rule.active,
    heldOut: String(percentOf(rule.heldOutShare)),
    escalateTo: rule.escalateTo ?? '',
    escalateAfter: rule.escalateAfter === null ? '' : String(rule.escalateAfter),
  };
}

/** Whole numbers of the form; what is written in them decides whether it can be sent at all. */
const WHOLE = ['waitingDays', 'repeatDays', 'maximum', 'priority'] as const;

/** The input, or the field in which no number stands. */
export function inputOfRule(
  draft: RuleDraft,
  rule: RuleFieldsFragment | null,
): { input: SaveReminderRuleInput } | { field: string } {
  for (const field of WHOLE) if (!isWhole(draft[field])) return { field };
  if (draft.escalateTo && !isWhole(draft.escalateAfter)) return { field: 'escalateAfter' };
  if (!/^\d{1,3}(\.\d)?$/.test(draft.heldOut)) return { field: 'heldOutShare' };
  if (draft.templateId === '') return { field: 'templateId' };
  const { heldOut, ownerId, templateId, escalateTo, escalateAfter, ...rest } = draft;
  return {
    input: {
      ...rest,
      id: rule?.id ?? null,
      expectedVersion: rule?.version ?? null,
      waitingDays: Number(draft.waitingDays),
      repeatDays: Number(draft.repeatDays),
      maximum: Number(draft.maximum),
      priority: Number(draft.priority),
      templateId: Number(templateId),
      ownerId: ownerId ? Number(ownerId) : null,
      heldOutShare: Number(heldOut) / 100,
      escalateTo: escalateTo || null,
      escalateAfter: escalateTo ? Number(escalateAfter) : null,
    },
  };
}

export function isWhole(text: string): boolean {
  return /^\d{1,6}$/.test(text.trim());
}
