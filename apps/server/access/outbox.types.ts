import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { OutboxMail } from '#access';
import { MAIL_STATUSES, type MailStatus } from '#platform';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { describe, enumOf } from '../graphql/enum-of.js';

export const MailStatusEnum = enumOf<MailStatus>(MAIL_STATUSES);
registerEnumType(MailStatusEnum, {
  name: 'MailStatus',
  description: 'What became of a mail.',
  valuesMap: describe({
    DUE: 'Waits for its time or its next attempt',
    SENDING: 'On its way',
    SENT: 'The mail server took it',
    FAILED: 'Refused for good, or given up after a day',
    OUTBOX: 'No mail server is set: it is read here',
  }),
});

@ObjectType('OutgoingMail', { description: 'A mail that was sent or waits.' })
export class OutgoingMailType implements OutboxMail {
  @Field(() => Int, { description: 'Id.' })
  id: number;

  @Field(() => String, { description: 'Recipient.' })
  to: string;

  @Field(() => String, { description: 'What it is about: INVITATION, PASSWORD_RESET …' })
  kind: string;

  @Field(() => String, { description: 'Subject.' })
  subject: string;

  @Field(() => String, {
    description: 'Text. Links that open something by themselves are masked, except in a demo.',
  })
  text: string;

  @Field(() => MailStatusEnum, { description: 'What became of it.' })
  status: MailStatus;

  @Field(() => DateTimeScalar, { description: 'Written.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Taken by the mail server; null: not.' })
  sentAt: Date | null;

  @Field(() => Int, { description: 'Attempts so far.' })
  attempts: number;

  @Field(() => String, { nullable: true, description: 'Code of the last failure.' })
  lastError: string | null;

  @Field(() => [String], { description: 'Demo only: the links of the text, to be tried.' })
  links: readonly string[];
}

@ObjectType('OutboxPage', { description: 'Mail, newest first.' })
export class OutboxPageType {
  @Field(() => [OutgoingMailType], { description: 'The rows, in order.' })
  nodes: OutgoingMailType[];

  @Field(() => String, { nullable: true, description: 'For `after`; null: this is the last page.' })
  nextCursor: string | null;
}

@ArgsType()
export class OutboxArgs {
  @Field(() => String, { nullable: true, description: 'Part of the recipient.' })
  search?: string | null;

  @Field(() => [MailStatusEnum], { nullable: true, description: 'In one of these states.' })
  statuses?: MailStatus[] | null;

  @Field(() => Int, { defaultValue: 50, description: 'Rows of the page, 1 … 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'nextCursor of the page before.' })
  after?: string | null;
}
