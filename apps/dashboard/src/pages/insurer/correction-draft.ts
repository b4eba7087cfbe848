import type { HeldRowFieldsFragment, RegistrationField } from '../../generated/pages/graphql.js';

export type Draft = Readonly<Partial<Record<RegistrationField, string>>>;
type Row = Pick<HeldRowFieldsFragment, 'texts' | 'unreadable'>;

/** What every row has, in the order of a card. */
const ALWAYS: readonly RegistrationField[] = [
  'insurerNumber',
  'symbol',
  'number',
  'branch',
  'name',
  'kana',
  'sex',
  'birthdate',
  'from',
  'lostOn',
  'reasonOfLoss',
  'postalCode',
  'address',
];

/** Those of a card, and whatever else stands in the row or cannot be read. */
export function shownFields({ texts, unreadable }: Row): RegistrationField[] {
  return [...new Set([...ALWAYS, ...texts.map(({ field }) => field), ...unreadable])];
}

/** Only what says something else than before. */
export function changedTexts({ texts }: Row, draft: Draft): { field: RegistrationField; text: string }[] {
  const before = new Map(texts.map(({ field, text }) => [field, text]));
  return (Object.entries(draft) as [RegistrationField, string][])
    .filter(([field, text]) => text.trim() !== (before.get(field) ?? ''))
    .map(([field, text]) => ({ field, text }));
}
