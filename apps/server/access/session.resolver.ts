import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { VendorType } from '../facility/vendor.types.js';
import type { RequestContext } from '../graphql/request-context.js';
import { MeType } from './me.types.js';
import { SessionAnswers } from './session-answers.js';
import { SetUpInput, SignInInput, SignInResult } from './sign-in.types.js';

@Resolver(() => MeType)
export class SessionResolver {
  constructor(private readonly sessions: SessionAnswers) {}

  @Query(() => MeType, { nullable: true, description: 'Who is signed in; null: nobody.' })
  me(@Context() context: RequestContext): Promise<MeType | null> {
    return this.sessions.me(context);
  }

  @Mutation(() => SignInResult, { description: 'Sign in; sets the session cookie.' })
  signIn(
    @Context() context: RequestContext,
    @Args('input', { description: 'Mail address and password.' }) input: SignInInput,
  ): Promise<typeof SignInResult> {
    return this.sessions.signIn(context, input);
  }

  @Mutation(() => Boolean, { description: 'End the session; false: there was none.' })
  signOut(@Context() context: RequestContext): Promise<boolean> {
    return this.sessions.signOut(context);
  }

  @Mutation(() => SignInResult, {
    description:
      'Make the first administrator of an empty, real database with the one-use link, and sign in.',
  })
  setUp(
    @Context() context: RequestContext,
    @Args('input', { description: 'The token of the link, and the account.' }) input: SetUpInput,
  ): Promise<typeof SignInResult> {
    return this.sessions.setUp(context, input);
  }

  @ResolveField(() => VendorType, { nullable: true, description: 'The vendor a VENDOR account belongs to.' })
  vendor(@Parent() me: MeType, @Context() context: RequestContext): Promise<VendorType | null> | null {
    return me.vendorId === null ? null : context.batches.vendor(me.vendorId);
  }
}
