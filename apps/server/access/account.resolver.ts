import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#access';
import { VendorType } from '../facility/vendor.types.js';
import type { RequestContext } from '../graphql/request-context.js';
import { AccountAnswers } from './account-answers.js';
import {
  AccountInput,
  AccountsArgs,
  AssignFacilitiesInput,
  InviteAccountInput,
  SetAccountDisabledInput,
} from './account.input.types.js';
import { AccountPageType, AccountResult, AccountType } from './account.types.js';

@Resolver(() => AccountType)
export class AccountResolver {
  constructor(private readonly answers: AccountAnswers) {}

  @Query(() => AccountPageType, {
    nullable: true,
    description:
      'Accounts and open invitations: all for an administrator, colleagues for a vendor. null: not for you, or by token.',
  })
  accounts(@Context('viewer') viewer: Viewer, @Args() args: AccountsArgs): Promise<AccountPageType | null> {
    return this.answers.page(viewer, args);
  }

  @Mutation(() => AccountResult, {
    description:
      'Invite by mail; the link works once, for seven days. Inviting the same address again renews the link.',
  })
  inviteAccount(
    @Context() context: RequestContext,
    @Args('input', { description: 'Who, as what.' }) input: InviteAccountInput,
  ): Promise<typeof AccountResult> {
    return this.answers.invite(context, input);
  }

  @Mutation(() => AccountResult, {
    description: 'Mail a new link: to an open invitation, or for a new password.',
  })
  sendAccountLink(
    @Context() context: RequestContext,
    @Args('input', { description: 'To whom.' }) { account }: AccountInput,
  ): Promise<typeof AccountResult> {
    return this.answers.sendLink(context, account);
  }

  @Mutation(() => Boolean, {
    description: 'An invitation no longer stands; false: it was used or is not yours.',
  })
  withdrawInvitation(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which.' }) { account }: AccountInput,
  ): Promise<boolean> {
    return this.answers.withdraw(context, account);
  }

  @Mutation(() => AccountResult, { description: 'Disable an account, or enable it again.' })
  setAccountDisabled(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which, and whether.' }) input: SetAccountDisabledInput,
  ): Promise<typeof AccountResult> {
    return this.answers.setDisabled(context, input);
  }

  @Mutation(() => AccountResult, { description: 'Say which facilities a FACILITY account stands for.' })
  assignFacilities(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which account, which facilities.' }) input: AssignFacilitiesInput,
  ): Promise<typeof AccountResult> {
    return this.answers.assignFacilities(context, input);
  }

  @ResolveField(() => VendorType, { nullable: true, description: 'The vendor a VENDOR account belongs to.' })
  vendor(
    @Parent() { vendorId }: AccountType,
    @Context() context: RequestContext,
  ): Promise<VendorType | null> | null {
    return vendorId === null ? null : context.batches.vendor(vendorId);
  }
}
