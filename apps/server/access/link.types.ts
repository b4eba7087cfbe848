import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { AccountRole } from '#access';
import { RoleEnum } from './me.types.js';

@ObjectType('Invitation', { description: 'What whoever holds the link of an invitation is invited to.' })
export class InvitationType {
  @Field(() => String, { description: 'Mail address to sign in with.' })
  email: string;

  @Field(() => String, { description: 'Suggested name.' })
  displayName: string;

  @Field(() => RoleEnum, { description: 'What the account may see and do.' })
  role: AccountRole;
}

@InputType('AcceptInvitationInput', { description: 'The token of the link, a name and a password.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'Token of the link.' })
  token: string;

  @Field(() => String, { description: 'Name shown in the board.' })
  displayName: string;

  @Field(() => String, { description: 'Password: 12 characters or more.' })
  password: string;
}

@InputType('RequestPasswordResetInput', { description: 'Who lost the password.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'Mail address of the account.' })
  email: string;
}

@InputType('ResetPasswordInput', { description: 'The token of the link and a new password.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'Token of the link.' })
  token: string;

  @Field(() => String, { description: 'Password: 12 characters or more.' })
  password: string;
}

@InputType('ChangePasswordInput', { description: 'The present password and the new one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The present password.' })
  oldPassword: string;

  @Field(() => String, { description: 'The new one: 12 characters or more.' })
  newPassword: string;
}
