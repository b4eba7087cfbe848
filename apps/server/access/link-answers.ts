import { Injectable } from '@nestjs/common';
import {
  InvitationAcceptanceService,
  OwnAccountService,
  PasswordResetService,
  type PasswordOutcome,
} from '#access';
import type { RequestContext } from '../graphql/request-context.js';
import { sessionToken } from '../graphql/session-cookie.js';
import { accountProblemType } from './account-problem.js';
import type { AcceptInvitationResult, PasswordResult } from './account.types.js';
import type {
  AcceptInvitationInput,
  ChangePasswordInput,
  InvitationType,
  ResetPasswordInput,
} from './link.types.js';
import { SessionAnswers } from './session-answers.js';

/** Links by mail and passwords in the words of the schema. */
@Injectable()
export class LinkAnswers {
  constructor(
    private readonly acceptances: InvitationAcceptanceService,
    private readonly resets: PasswordResetService,
    private readonly own: OwnAccountService,
    private readonly sessions: SessionAnswers,
  ) {}

  invitation({ request }: RequestContext, token: string): Promise<InvitationType | null> {
    return this.acceptances.invitation(token, request.ip);
  }

  async accept(
    context: RequestContext,
    input: AcceptInvitationInput,
  ): Promise<typeof AcceptInvitationResult> {
    const outcome = await this.acceptances.accept({ ...input, address: context.request.ip });
    if (outcome.kind === 'PROBLEM') return accountProblemType(outcome, context.language);
    return this.sessions.signedIn(context, outcome);
  }

  async requestReset({ request }: RequestContext, email: string): Promise<boolean> {
    await this.resets.ask(email, request.ip);
    return true;
  }

  resetLinkWorks({ request }: RequestContext, token: string): Promise<boolean> {
    return this.resets.isGood(token, request.ip);
  }

  async reset(
    context: RequestContext,
    { token, password }: ResetPasswordInput,
  ): Promise<typeof PasswordResult> {
    return changed(context, await this.resets.reset(token, password, context.request.ip), false);
  }

  async change(context: RequestContext, input: ChangePasswordInput): Promise<typeof PasswordResult> {
    const { viewer, request } = context;
    const change = { ...input, address: request.ip };
    return changed(context, await this.own.changePassword(viewer, sessionToken(request), change), true);
  }
}

function changed({ language }: RequestContext, outcome: PasswordOutcome, signedIn: boolean) {
  if (outcome.kind === 'PROBLEM') return accountProblemType(outcome, language);
  return { __typename: 'PasswordChanged', signedIn };
}
