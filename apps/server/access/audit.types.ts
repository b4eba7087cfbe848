import { ArgsType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AccountRole, AuditFilter } from '#access';
import type { Day } from '#calendar';
import { DateScalar } from '../graphql/date.scalar.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { RoleEnum } from './me.types.js';

@ObjectType('AuditEntry', { description: 'Who saw, changed or looked for what, from where.' })
export class AuditEntryType {
  @Field(() => String, { description: 'Id.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When, on the system clock.' })
  at: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Mail address of the account; null: nobody signed in.',
  })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the account.' })
  displayName: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Role of the account.' })
  role: AccountRole | null;

  @Field(() => String, { nullable: true, description: 'Name of the access token it was done with.' })
  token: string | null;

  @Field(() => String, { description: 'SIGN_IN, DOWNLOAD …; a change is named like its mutation.' })
  action: string;

  @Field(() => String, { nullable: true, description: 'What it was about: a code, a mail address, a table.' })
  subject: string | null;

  @Field(() => Boolean, { description: 'false: nothing in scope was found, or it was refused.' })
  found: boolean;

  @Field(() => String, { nullable: true, description: 'Code of the refusal, conditions of the download.' })
  detail: string | null;

  @Field(() => String, { nullable: true, description: 'Network address.' })
  address: string | null;
}

@ObjectType('AuditPage', { description: 'Entries of the audit, newest first.' })
export class AuditPageType {
  @Field(() => [AuditEntryType], { description: 'The rows, in order.' })
  nodes: AuditEntryType[];

  @Field(() => String, { nullable: true, description: 'For `after`; null: this is the last page.' })
  nextCursor: string | null;
}

@InputType('AuditFilterInput', { description: 'Which entries: all conditions hold together.' })
export class AuditFilterInput implements AuditFilter {
  @Field(() => String, { nullable: true, description: 'Part of the mail address or name of whoever did it.' })
  account?: string | null;

  @Field(() => [String], { nullable: true, description: 'One of these actions.' })
  actions?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Beginning of what it was about.' })
  subject?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Done and found, or not.' })
  found?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day, in Japan.' })
  from?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, in Japan.' })
  to?: Day | null;
}

@ArgsType()
export class AuditArgs {
  @Field(() => AuditFilterInput, { nullable: true, description: 'Which entries; default: all.' })
  filter?: AuditFilterInput | null;

  @Field(() => Int, { defaultValue: 50, description: 'Rows of the page, 1 … 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'nextCursor of the page before.' })
  after?: string | null;
}
