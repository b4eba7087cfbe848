import { Injectable } from '@nestjs/common';
import { SessionService, SetUpService, SignInService, type SignedIn } from '#access';
import type { RequestContext } from '../graphql/request-context.js';
import { clearSessionCookie, sessionToken, setSessionCookie } from '../graphql/session-cookie.js';
import type { MeType } from './me.types.js';
import { SIGN_IN_TEXTS, type SignInProblemCode } from './sign-in.texts.js';
import type { SetUpInput, SignInInput, SignInResult } from './sign-in.types.js';

/** Sessions in the words of the schema, and the cookie. */
@Injectable()
export class SessionAnswers {
  constructor(
    private readonly sessions: SessionService,
    private readonly signIns: SignInService,
    private readonly setUps: SetUpService,
  ) {}

  me({ viewer }: RequestContext): Promise<MeType | null> {
    return this.sessions.account(viewer);
  }

  async signIn(context: RequestContext, input: SignInInput): Promise<typeof SignInResult> {
    const outcome = await this.signIns.signIn({ ...input, address: context.request.ip });
    return outcome.kind === 'SIGNED_IN' ? this.signedIn(context, outcome) : problem(context, outcome.kind);
  }

  async setUp(context: RequestContext, input: SetUpInput): Promise<typeof SignInResult> {
    const outcome = await this.setUps.setUp({ ...input, address: context.request.ip });
    return outcome.kind === 'SIGNED_IN' ? this.signedIn(context, outcome) : problem(context, outcome.kind);
  }

  async signOut({ viewer, request, reply }: RequestContext): Promise<boolean> {
    clearSessionCookie(request, reply);
    return this.sessions.end(viewer, sessionToken(request), request.ip);
  }

  /** Sets the cookie. */
  async signedIn(context: RequestContext, { token, account }: SignedIn): Promise<MeType> {
    const { viewer, request, reply } = context;
    // whoever was signed in before is signed out: a session is never carried over to another account
    await this.sessions.end(viewer, sessionToken(request), request.ip);
    setSessionCookie(request, reply, token);
    return { __typename: 'Me', ...account } as MeType;
  }
}

function problem({ language }: RequestContext, code: SignInProblemCode) {
  return { __typename: 'SignInProblem', code, message: SIGN_IN_TEXTS[code][language] };
}
