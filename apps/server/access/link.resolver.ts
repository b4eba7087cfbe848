import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { AcceptInvitationResult, PasswordResult } from './account.types.js';
import { LinkAnswers } from './link-answers.js';
import {
  AcceptInvitationInput,
  ChangePasswordInput,
  InvitationType,
  RequestPasswordResetInput,
  ResetPasswordInput,
} from './link.types.js';

const TOKEN = { description: 'Token of the link.' };

@Resolver()
export class LinkResolver {
  constructor(private readonly links: LinkAnswers) {}

  @Query(() => InvitationType, {
    nullable: true,
    description: 'What a link invites to; null: it was used, withdrawn, replaced or is too old.',
  })
  invitation(
    @Context() context: RequestContext,
    @Args('token', TOKEN) token: string,
  ): Promise<InvitationType | null> {
    return this.links.invitation(context, token);
  }

  @Mutation(() => AcceptInvitationResult, {
    description: 'Open the account one was invited to, and sign in.',
  })
  acceptInvitation(
    @Context() context: RequestContext,
    @Args('input', { description: 'The token of the link, and the account.' }) input: AcceptInvitationInput,
  ): Promise<typeof AcceptInvitationResult> {
    return this.links.accept(context, input);
  }

  @Mutation(() => Boolean, {
    description:
      'Mail a link to a new password. Always true, after the same time: whether there is such an account is not said.',
  })
  requestPasswordReset(
    @Context() context: RequestContext,
    @Args('input', { description: 'Who lost the password.' }) { email }: RequestPasswordResetInput,
  ): Promise<boolean> {
    return this.links.requestReset(context, email);
  }

  @Query(() => Boolean, { description: 'Whether a link to a new password still works.' })
  passwordResetLinkWorks(
    @Context() context: RequestContext,
    @Args('token', TOKEN) token: string,
  ): Promise<boolean> {
    return this.links.resetLinkWorks(context, token);
  }

  @Mutation(() => PasswordResult, {
    description: 'A new password with the link of a mail; ends every session of the account.',
  })
  resetPassword(
    @Context() context: RequestContext,
    @Args('input', { description: 'The token of the link and the password.' }) input: ResetPasswordInput,
  ): Promise<typeof PasswordResult> {
    return this.links.reset(context, input);
  }

  @Mutation(() => PasswordResult, { description: "Change one's own password; ends one's other sessions." })
  changePassword(
    @Context() context: RequestContext,
    @Args('input', { description: 'The present password and the new one.' }) input: ChangePasswordInput,
  ): Promise<typeof PasswordResult> {
    return this.links.change(context, input);
  }
}
