import type { AccountProblem, AccountProblemCode } from '#access';
import type { Language } from '../graphql/language.js';
import { ACCOUNT_PROBLEM_TEXTS } from './account-problem.texts.js';
import type { AccountProblemType } from './account.types.js';

/** A problem of the access lib in the words of the schema. */
export function accountProblemType(
  { code, field, values }: Omit<AccountProblem, 'kind'>,
  language: Language,
): AccountProblemType & { __typename: string } {
  return {
    __typename: 'AccountProblem',
    code,
    field,
    values,
    message: ACCOUNT_PROBLEM_TEXTS[code][language],
  };
}

export function notFoundProblem(language: Language): AccountProblemType & { __typename: string } {
  const code: AccountProblemCode = 'NOT_FOUND';
  return accountProblemType({ code, field: null, values: [] }, language);
}
