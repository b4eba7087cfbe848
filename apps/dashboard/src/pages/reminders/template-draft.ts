import type { ReminderTopic, TemplateFieldsFragment } from '../../generated/pages/graphql.js';

/** What a template says, as it is typed. */
export interface TemplateDraft {
  name: string;
  topic: ReminderTopic;
  legalNotice: boolean;
  legalReason: string;
  subjectJa: string;
  bodyJa: string;
  subjectEn: string;
  bodyEn: string;
}

export function draftOfTemplate(template: TemplateFieldsFragment | null): TemplateDraft {
  if (!template)
    return {
      name: '',
      topic: 'APPLICATION',
      legalNotice: false,
      legalReason: '',
      subjectJa: '',
      bodyJa: '',
      subjectEn: '',
      bodyEn: '',
    };
  const { name, topic, legalNotice, legalReason, subjectJa, bodyJa, subjectEn, bodyEn } = template;
  return {
    name,
    topic,
    legalNotice,
    legalReason: legalReason ?? '',
    subjectJa,
    bodyJa,
    subjectEn,
    bodyEn,
  };
}

/** A reason is for legal notices alone; what was typed for one comes back when the choice does. */
export function textOf(draft: TemplateDraft) {
  return { ...draft, legalReason: draft.legalNotice ? draft.legalReason : null };
}

/** The first thing wrong at each field. */
export function errorsByField(
  faults: readonly { field: string; message: string }[],
): Record<string, string> | undefined {
  if (faults.length === 0) return undefined;
  const errors: Record<string, string> = {};
  for (const { field, message } of faults) errors[field] ??= message;
  return errors;
}
