import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ACCOUNT_ROLES, type AccountRole } from '#access';
import { describe, enumOf } from '../graphql/enum-of.js';

export const RoleEnum = enumOf<AccountRole>(ACCOUNT_ROLES);
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What an account may see and do.',
  valuesMap: describe({
    ADMINISTRATOR: 'Ministry: everything, and the clock of a demo',
    ANALYST: 'Ministry: reads everything, changes nothing',
    VENDOR: 'System vendor: the facilities it is the vendor of',
    FACILITY: 'Facility: itself; a chain all of its own',
    CALL_CENTRE: 'Call centre: every facility, to answer and note what callers say',
    INSURER: 'Insurer (保険者): its insured, no facilities',
  }),
});

@ObjectType('Me', { description: 'Who is signed in.' })
export class MeType {
  @Field(() => String, { description: 'Name shown in the board.' })
  displayName: string;

  @Field(() => String, { description: 'Mail address it signs in with.' })
  email: string;

  @Field(() => RoleEnum, { description: 'What it may see and do.' })
  role: AccountRole;

  /** Me.vendor looks it up. Not in the schema. */
  vendorId: number | null;
}
