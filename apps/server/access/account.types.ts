import { createUnionType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ACCOUNT_STATES, type AccountRole, type AccountState } from '#access';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { describe, enumOf } from '../graphql/enum-of.js';
import { ProblemType } from '../graphql/problem.types.js';
import { MeType, RoleEnum } from './me.types.js';

export const AccountStateEnum = enumOf<AccountState>(ACCOUNT_STATES);
registerEnumType(AccountStateEnum, {
  name: 'AccountState',
  description: 'Whether an account can sign in.',
  valuesMap: describe({
    ACTIVE: 'It can',
    INVITED: 'Its invitation was mailed and is open',
    DISABLED: 'An administrator disabled it',
  }),
});

@ObjectType('AccountFacility', { description: 'A facility that an account stands for.' })
export class AccountFacilityType {
  @Field(() => String, { description: 'Its code, 10 digits.' })
  code: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}

@ObjectType('Account', { description: 'Somebody who can sign in, or was invited to.' })
export class AccountType {
  @Field(() => String, { description: 'Id, of the account or of the open invitation.' })
  id: string;

  @Field(() => String, { description: 'Mail address it signs in with.' })
  email: string;

  @Field(() => String, { description: 'Name shown in the board.' })
  displayName: string;

  @Field(() => RoleEnum, { description: 'What it may see and do.' })
  role: AccountRole;

  @Field(() => AccountStateEnum, { description: 'Whether it can sign in.' })
  state: AccountState;

  @Field(() => String, { nullable: true, description: 'INSURER: 保険者番号.' })
  insurerNumber: string | null;

  @Field(() => [AccountFacilityType], { description: 'FACILITY: what it stands for; several for a chain.' })
  facilities: readonly AccountFacilityType[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last sign-in; null: never.' })
  lastSignInAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'INVITED: when the link stops working.' })
  expiresAt: Date | null;

  /** Account.vendor looks it up. Not in the schema. */
  vendorId: number | null;
}

@ObjectType('AccountPage', { description: 'Accounts by mail address.' })
export class AccountPageType {
  @Field(() => [AccountType], { description: 'The rows, in order.' })
  nodes: AccountType[];

  @Field(() => String, { nullable: true, description: 'For `after`; null: this is the last page.' })
  nextCursor: string | null;
}

@ObjectType('AccountProblem', {
  implements: () => [ProblemType],
  description: 'Not done: why, and at which field of the input.',
})
export class AccountProblemType extends ProblemType {
  @Field(() => String, { nullable: true, description: 'Field of the input; null: about the whole.' })
  field: string | null;

  @Field(() => [String], { description: 'Which values of the field, where it holds several.' })
  values: readonly string[];
}

@ObjectType('PasswordChanged', { description: 'The new password holds.' })
export class PasswordChangedType {
  @Field(() => Boolean, { description: 'The session that asked goes on; all others have ended.' })
  signedIn: boolean;
}

const resolveType = (value: { __typename: string }) => value.__typename;

export const AccountResult = createUnionType({
  name: 'AccountResult',
  description: 'The account as it is now, or why nothing was done.',
  types: () => [AccountType, AccountProblemType] as const,
  resolveType,
});

export const AcceptInvitationResult = createUnionType({
  name: 'AcceptInvitationResult',
  description: 'Who is signed in now, or why nobody is.',
  types: () => [MeType, AccountProblemType] as const,
  resolveType,
});

export const PasswordResult = createUnionType({
  name: 'PasswordResult',
  description: 'Whether the new password holds.',
  types: () => [PasswordChangedType, AccountProblemType] as const,
  resolveType,
});
