import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { Channel } from '#reminder';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';
import { ReminderChannelEnum } from './reminder-vocabulary.types.js';

@ObjectType('ContactListEntry', { description: 'A facility that is to be contacted by a person.' })
export class ContactListEntryType {
  @Field(() => String, { description: 'Code of the facility, 10 digits.' })
  facilityCode: string;

  @Field(() => String, { description: 'Name of the facility.' })
  facilityName: string;

  @Field(() => PrefectureCodeScalar, { description: 'Its prefecture.' })
  prefecture: string;

  @Field(() => String, { nullable: true, description: 'Telephone of the facility.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code, 7 digits.' })
  postalCode: string | null;

  @Field(() => String, { description: 'Postal address; empty: not known.' })
  address: string;

  @Field(() => String, { nullable: true, description: 'Its vendor.' })
  vendorName: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone of the vendor.' })
  vendorPhone: string | null;

  @Field(() => Boolean, { description: 'It is the vendor’s to do: the vendor is asked.' })
  toVendor: boolean;

  @Field(() => [String], { description: 'Names of the rules and campaigns that ask.' })
  about: readonly string[];

  @Field(() => Int, { description: 'Contacts so far by whichever way, this one included.' })
  contacts: number;

  @Field(() => DateTimeScalar, { description: 'Came on the list last, on the domain clock.' })
  listedAt: Date;

  @Field(() => String, { description: 'What is asked for, as the subject of a message.' })
  subject: string;

  @Field(() => String, {
    description: 'The whole message, with what is known now; no link in it opens anything by itself.',
  })
  text: string;
}

@ObjectType('ContactListPage', { description: 'Facilities to be contacted, one line each.' })
export class ContactListPageType {
  @Field(() => [ContactListEntryType], { description: 'The rows, in order.' })
  nodes: ContactListEntryType[];

  @Field(() => Int, { description: 'Rows of all pages.' })
  totalCount: number;

  @Field(() => String, { nullable: true, description: 'For `after`; null: this is the last page.' })
  nextCursor: string | null;
}

@ArgsType()
export class ContactListArgs {
  @Field(() => ReminderChannelEnum, { description: 'CALL_LIST, LETTER or LIAISON; on MAIL is nobody.' })
  channel: Channel;

  @Field(() => PrefectureCodeScalar, { nullable: true, description: 'Of this prefecture; default: all.' })
  prefecture?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Came on the list on this day or later.' })
  listedFrom?: Day | null;

  @Field(() => Int, { defaultValue: 50, description: 'Rows of the page, 1 … 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'nextCursor of the page before.' })
  after?: string | null;
}
