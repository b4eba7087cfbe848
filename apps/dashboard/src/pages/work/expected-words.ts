import { formatShortDay } from '../../i18n/format.js';
import type { Language, Texts } from '../../i18n/language.js';
import type { WorkRowFieldsFragment } from '../../generated/pages/graphql.js';
import type { texts } from './work.texts.js';

type Words = (typeof texts)['ja'] extends infer T ? (T extends object ? T : never) : never;
export type WorkTexts = Texts<Words>['ja'];

/** 7/26～8/6; what cannot be computed is said, never guessed. */
export function expectedWords(
  expected: WorkRowFieldsFragment['expected'],
  text: WorkTexts,
  lang: Language,
): string {
  if (!expected) return text.noExpected;
  const { earliest, latest } = expected;
  if (!earliest) return text.farAway;
  const from = formatShortDay(earliest, lang);
  if (!latest) return `${from} ${text.noEnd}`;
  return latest === earliest ? from : `${from}${text.to}${formatShortDay(latest, lang)}`;
}
