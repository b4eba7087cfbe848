import { Injectable } from '@nestjs/common';
import { AccessTokenService, OwnAccountService } from '#access';
import type { RequestContext } from '../graphql/request-context.js';
import { clearSessionCookie, sessionToken } from '../graphql/session-cookie.js';
import { accountProblemType, notFoundProblem } from './account-problem.js';
import type {
  CreateAccessTokenInput,
  CreateAccessTokenResult,
  MyAccountType,
  RevokeAccessTokenResult,
} from './own-account.types.js';

/** One's own account in the words of the schema. */
@Injectable()
export class OwnAccountAnswers {
  constructor(
    private readonly own: OwnAccountService,
    private readonly tokens: AccessTokenService,
  ) {}

  async account({ viewer, request }: RequestContext): Promise<MyAccountType | null> {
    if (viewer.role === 'PUBLIC') return null;
    const sessions = await this.own.sessions(viewer, sessionToken(request));
    return { sessions, tokens: await this.tokens.tokens(viewer) };
  }

  async signOutEverywhere({ viewer, request, reply }: RequestContext): Promise<boolean> {
    const ended = await this.own.signOutEverywhere(viewer);
    if (ended > 0) clearSessionCookie(request, reply);
    return ended > 0;
  }

  async createToken(
    { viewer, language }: RequestContext,
    input: CreateAccessTokenInput,
  ): Promise<typeof CreateAccessTokenResult> {
    const outcome = await this.tokens.create(viewer, input);
    if (outcome.kind === 'PROBLEM') return accountProblemType(outcome, language);
    return { __typename: 'AccessTokenCreated', secret: outcome.secret, token: outcome.token } as never;
  }

  async revokeToken(
    { viewer, language }: RequestContext,
    id: number,
  ): Promise<typeof RevokeAccessTokenResult> {
    const token = await this.tokens.revoke(viewer, id);
    return token ? ({ __typename: 'AccessToken', ...token } as never) : notFoundProblem(language);
  }
}
