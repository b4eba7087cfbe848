import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { OwnAccountAnswers } from './own-account-answers.js';
import {
  CreateAccessTokenInput,
  CreateAccessTokenResult,
  MyAccountType,
  RevokeAccessTokenInput,
  RevokeAccessTokenResult,
} from './own-account.types.js';

@Resolver()
export class OwnAccountResolver {
  constructor(private readonly own: OwnAccountAnswers) {}

  @Query(() => MyAccountType, {
    nullable: true,
    description: "One's own account; null: nobody is signed in.",
  })
  myAccount(@Context() context: RequestContext): Promise<MyAccountType | null> {
    return this.own.account(context);
  }

  @Mutation(() => Boolean, { description: "End all one's sessions, this one too; false: there was none." })
  signOutEverywhere(@Context() context: RequestContext): Promise<boolean> {
    return this.own.signOutEverywhere(context);
  }

  @Mutation(() => CreateAccessTokenResult, {
    description: 'Make a personal access token. The token itself is in this answer and nowhere else.',
  })
  createAccessToken(
    @Context() context: RequestContext,
    @Args('input', { description: 'What it is for.' }) input: CreateAccessTokenInput,
  ): Promise<typeof CreateAccessTokenResult> {
    return this.own.createToken(context, input);
  }

  @Mutation(() => RevokeAccessTokenResult, {
    description: 'A token works no longer; every server knows within a second.',
  })
  revokeAccessToken(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which.' }) { id }: RevokeAccessTokenInput,
  ): Promise<typeof RevokeAccessTokenResult> {
    return this.own.revokeToken(context, id);
  }
}
