import { createUnionType, Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TOKEN_SCOPES, type AccessTokenView, type SessionView, type TokenScope } from '#access';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { describe, enumOf } from '../graphql/enum-of.js';
import { AccountProblemType } from './account.types.js';

export const TokenScopeEnum = enumOf<TokenScope>(TOKEN_SCOPES);
registerEnumType(TokenScopeEnum, {
  name: 'TokenScope',
  description: "What a personal access token may do, within its owner's scope.",
  valuesMap: describe({ READ: 'Read', WRITE: 'Read, and report what happened' }),
});

@ObjectType('SignedInSession', { description: 'A living session of the account.' })
export class SignedInSessionType implements SessionView {
  @Field(() => DateTimeScalar, { description: 'Sign-in.' })
  startedAt: Date;

  @Field(() => DateTimeScalar, { description: 'Last question, to the minute.' })
  lastSeenAt: Date;

  @Field(() => String, { nullable: true, description: 'Network address it was begun from.' })
  address: string | null;

  @Field(() => Boolean, { description: 'The one that asks.' })
  current: boolean;
}

@ObjectType('AccessToken', {
  description: "A personal access token: a system asks with it as its owner, within the token's scope.",
})
export class AccessTokenType implements AccessTokenView {
  @Field(() => Int, { description: 'Id.' })
  id: number;

  @Field(() => String, { description: 'Name its owner gave it; the audit names it.' })
  name: string;

  @Field(() => TokenScopeEnum, { description: 'What it may do.' })
  scope: TokenScope;

  @Field(() => DateTimeScalar, { description: 'Made.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'Works until.' })
  expiresAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last used, to the minute; null: never.' })
  lastUsedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Revoked; null: it was not.' })
  revokedAt: Date | null;
}

@ObjectType('MyAccount', { description: "What one sees of one's own account." })
export class MyAccountType {
  @Field(() => [SignedInSessionType], { description: 'Living sessions, latest first.' })
  sessions: SignedInSessionType[];

  @Field(() => [AccessTokenType], { description: 'Personal access tokens, latest first.' })
  tokens: AccessTokenType[];
}

@ObjectType('AccessTokenCreated', { description: 'The only answer that holds the token itself.' })
export class AccessTokenCreatedType {
  @Field(() => String, { description: 'For `Authorization: Bearer …`; kept nowhere.' })
  secret: string;

  @Field(() => AccessTokenType, { description: 'The token as it is listed.' })
  token: AccessTokenType;
}

const resolveType = (value: { __typename: string }) => value.__typename;

export const CreateAccessTokenResult = createUnionType({
  name: 'CreateAccessTokenResult',
  description: 'The token, or why there is none.',
  types: () => [AccessTokenCreatedType, AccountProblemType] as const,
  resolveType,
});

export const RevokeAccessTokenResult = createUnionType({
  name: 'RevokeAccessTokenResult',
  description: 'The token that works no longer, or why it does.',
  types: () => [AccessTokenType, AccountProblemType] as const,
  resolveType,
});

@InputType('CreateAccessTokenInput', { description: 'What the token is for.' })
export class CreateAccessTokenInput {
  @Field(() => String, { description: 'Name to tell it by: the system it is for.' })
  name: string;

  @Field(() => TokenScopeEnum, { description: 'What it may do.' })
  scope: TokenScope;

  @Field(() => Int, { description: 'Works for so many days, 1 … 366.' })
  days: number;
}

@InputType('RevokeAccessTokenInput', { description: 'Which token.' })
export class RevokeAccessTokenInput {
  @Field(() => Int, { description: 'AccessToken.id.' })
  id: number;
}
