import { Injectable } from '@nestjs/common';
import {
  AccountAdminService,
  AccountReadModel,
  InvitationService,
  type AccountProblem,
  type Viewer,
} from '#access';
import { InputError } from '../graphql/input-error.js';
import { checkedFirst, decodePageCursor, pageOf } from '../graphql/page-cursor.js';
import type { RequestContext } from '../graphql/request-context.js';
import { accountProblemType, notFoundProblem } from './account-problem.js';
import type { AccountPageType, AccountResult, AccountType } from './account.types.js';
import type {
  AccountsArgs,
  AssignFacilitiesInput,
  InviteAccountInput,
  SetAccountDisabledInput,
} from './account.input.types.js';

const ID = /^([AI])([1-9]\d{0,8})$/;

/** Accounts and invitations in the words of the schema. */
@Injectable()
export class AccountAnswers {
  constructor(
    private readonly accounts: AccountReadModel,
    private readonly invitations: InvitationService,
    private readonly admin: AccountAdminService,
  ) {}

  async page(viewer: Viewer, args: AccountsArgs): Promise<AccountPageType | null> {
    const first = checkedFirst(args.first);
    if ((args.search?.length ?? 0) > 100) throw new InputError('TEXT_TOO_LONG', 'search');
    const after = decodePageCursor(args.after, ['string', 'string']) as [string, string] | null;
    const rows = await this.accounts.list(viewer, { ...args, first, after });
    if (!rows) return null;
    return pageOf(rows as AccountType[], first, ({ email, id }) => [email.toLowerCase(), id]);
  }

  async invite(context: RequestContext, input: InviteAccountInput): Promise<typeof AccountResult> {
    const outcome = await this.invitations.invite(context.viewer, input);
    return this.answer(context, outcome, outcome.kind === 'INVITED' ? `I${outcome.invitation}` : '');
  }

  /** A new invitation, or a link to a new password. */
  async sendLink(context: RequestContext, account: string): Promise<typeof AccountResult> {
    const { kind, id } = idOf(account);
    const outcome =
      kind === 'I'
        ? await this.invitations.renew(context.viewer, id)
        : await this.admin.sendReset(context.viewer, id);
    return this.answer(context, outcome, outcome.kind === 'INVITED' ? `I${outcome.invitation}` : account);
  }

  async withdraw({ viewer }: RequestContext, account: string): Promise<boolean> {
    const { kind, id } = idOf(account);
    return kind === 'I' && this.invitations.withdraw(viewer, id);
  }

  async setDisabled(context: RequestContext, input: SetAccountDisabledInput): Promise<typeof AccountResult> {
    const { kind, id } = idOf(input.account);
    if (kind !== 'A') return notFoundProblem(context.language);
    const outcome = await this.admin.setDisabled(context.viewer, id, input.disabled);
    return this.answer(context, outcome, input.account);
  }

  async assignFacilities(
    context: RequestContext,
    input: AssignFacilitiesInput,
  ): Promise<typeof AccountResult> {
    const { kind, id } = idOf(input.account);
    if (kind !== 'A') return notFoundProblem(context.language);
    const outcome = await this.admin.assignFacilities(context.viewer, id, input.facilityCodes);
    return this.answer(context, outcome, input.account);
  }

  private async answer(
    { viewer, language }: RequestContext,
    outcome: AccountProblem | { readonly kind: 'INVITED' | 'DONE' },
    id: string,
  ): Promise<typeof AccountResult> {
    if (outcome.kind === 'PROBLEM') return accountProblemType(outcome, language);
    const account = await this.accounts.byId(viewer, id);
    return account ? ({ __typename: 'Account', ...account } as AccountType) : notFoundProblem(language);
  }
}

/** Of what is no id there is nothing: `A0`. */
function idOf(text: string): { kind: string; id: number } {
  const [, kind = 'A', id = '0'] = ID.exec(text) ?? [];
  return { kind, id: Number(id) };
}
