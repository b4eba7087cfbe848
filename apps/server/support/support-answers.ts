import { supportMessage, type SupportProblem } from '#support';
import { InputError, type InputErrorReason } from '../graphql/input-error.js';
import type { Language } from '../graphql/language.js';

const ID = /^[1-9]\d{0,8}$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Throws InputError for what is not an id. */
export function idOf(text: string, reason: InputErrorReason, argument: string): number {
  if (!ID.test(text)) throw new InputError(reason, argument);
  return Number(text);
}

export function checkedKey(requestKey: string | null | undefined): void {
  if (requestKey != null && !UUID.test(requestKey))
    throw new InputError('BAD_REQUEST_KEY', 'input.requestKey');
}

const TYPES = { INPUT_PROBLEM: 'InputProblem', NOT_FOUND_PROBLEM: 'NotFoundProblem' } as const;

export function problemOf({ outcome, ...fields }: SupportProblem, language: Language) {
  return typed(TYPES[outcome], { ...fields, message: supportMessage(fields.code, language) }) as never;
}

export function typed<T extends object>(__typename: string, value: T): T & { __typename: string } {
  return { __typename, ...value };
}
