import type { FacilityFilter } from '#adoption';
import { InputError } from '../graphql/input-error.js';

const LONGEST_SEARCH = 100;
const MOST_VALUES = 400;

/** The text itself. Throws InputError where it is too long to search for. */
export function checkedSearch(text: string | null | undefined, argument: string): string | null {
  if ((text?.length ?? 0) > LONGEST_SEARCH) throw new InputError('TEXT_TOO_LONG', argument);
  return text ?? null;
}

/** The question itself. Throws InputError where its filter searches for too long a text or lists too many values. */
export function checkedFilter<T extends { readonly filter?: FacilityFilter | null }>(question: T): T {
  const { filter } = question;
  checkedSearch(filter?.search, 'filter.search');
  for (const [name, value] of Object.entries(filter ?? {})) {
    if (Array.isArray(value) && value.length > MOST_VALUES)
      throw new InputError('TOO_MANY_VALUES', `filter.${name}`);
  }
  return question;
}
