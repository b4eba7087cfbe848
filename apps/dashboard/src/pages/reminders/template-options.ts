import type { ReminderChoicesQuery } from '../../generated/pages/graphql.js';
import type { Language } from '../../i18n/language.js';

/** Templates to choose from: what one says tells more than its name. */
export function templateOptions(
  choices: ReminderChoicesQuery | undefined,
  lang: Language,
): (readonly [value: string, name: string])[] {
  return (choices?.reminderTemplates ?? []).map(({ id, name, subjectJa, subjectEn }) => [
    String(id),
    `${lang === 'ja' ? subjectJa : subjectEn} — ${name}`,
  ]);
}
