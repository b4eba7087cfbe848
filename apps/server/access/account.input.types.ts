import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import type { AccountRole, AccountState } from '#access';
import { AccountStateEnum } from './account.types.js';
import { RoleEnum } from './me.types.js';

@ArgsType()
export class AccountsArgs {
  @Field(() => String, { nullable: true, description: 'Part of the mail address or the name.' })
  search?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Of this role only.' })
  role?: AccountRole | null;

  @Field(() => AccountStateEnum, { nullable: true, description: 'In this state only.' })
  state?: AccountState | null;

  @Field(() => Int, { defaultValue: 50, description: 'Rows of the page, 1 … 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'nextCursor of the page before.' })
  after?: string | null;
}

@InputType('InviteAccountInput', { description: 'Who is invited, as what.' })
export class InviteAccountInput {
  @Field(() => String, { description: 'Mail address the invitation goes to, and to sign in with.' })
  email: string;

  @Field(() => String, { description: 'Name shown in the board; the invited may change it.' })
  displayName: string;

  @Field(() => RoleEnum, { description: 'What it may see and do. A vendor invites VENDOR only.' })
  role: AccountRole;

  @Field(() => Int, { nullable: true, description: 'For VENDOR: Vendor.id. A vendor invites to its own.' })
  vendorId?: number | null;

  @Field(() => String, { nullable: true, description: 'For INSURER: 保険者番号, 6 or 8 digits.' })
  insurerNumber?: string | null;

  @Field(() => [String], { nullable: true, description: 'For FACILITY: codes; several for a chain.' })
  facilityCodes?: string[] | null;
}

@InputType('AccountInput', { description: 'Which account.' })
export class AccountInput {
  @Field(() => String, { description: 'Account.id.' })
  account: string;
}

@InputType('SetAccountDisabledInput', { description: 'Whether an account can sign in.' })
export class SetAccountDisabledInput extends AccountInput {
  @Field(() => Boolean, { description: 'true: it cannot, and its sessions end at once.' })
  disabled: boolean;
}

@InputType('AssignFacilitiesInput', { description: 'What a FACILITY account stands for from now on.' })
export class AssignFacilitiesInput extends AccountInput {
  @Field(() => [String], { description: 'Codes, 10 digits: exactly these.' })
  facilityCodes: string[];
}
