import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { EnquiryFilter, EnquirySource, EnquiryState, Topic } from '#support';
import { DateScalar } from '../graphql/date.scalar.js';
import { EnquirySourceEnum, EnquiryStateEnum, EnquiryTopicEnum } from './support-vocabulary.types.js';

@InputType('EnquiryFilter', { description: 'AND across fields, OR within one.' })
export class EnquiryFilterInput implements EnquiryFilter {
  @Field(() => [EnquiryTopicEnum], { nullable: true, description: 'Any of these topics.' })
  topics?: Topic[] | null;

  @Field(() => [EnquiryStateEnum], { nullable: true, description: 'Any of these states.' })
  states?: EnquiryState[] | null;

  @Field(() => EnquirySourceEnum, { nullable: true, description: 'How it came.' })
  source?: EnquirySource | null;

  @Field(() => String, { nullable: true, description: 'About the facility of this code, 10 digits.' })
  facilityCode?: string | null;

  @Field(() => Int, { nullable: true, description: 'Looked after by this person (Person.id).' })
  ownerId?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'true: nobody looks after it.' })
  withoutOwner?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'Not closed, to be looked at again by this day.' })
  followUpUntil?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Not closed at the end of this day.' })
  openOn?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Asked on this day or later.' })
  askedFrom?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: 'Asked on this day or earlier.' })
  askedUntil?: Day | null;
}

@ArgsType()
export class EnquiriesArgs {
  @Field(() => EnquiryFilterInput, { nullable: true, description: 'Which enquiries; default: all in scope.' })
  filter?: EnquiryFilterInput | null;

  @Field(() => Int, { defaultValue: 50, description: 'Rows of the page, 1 … 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'endCursor of the page before.' })
  after?: string | null;
}

@ArgsType()
export class EnquiryTimelineArgs {
  @Field(() => DateScalar, { description: 'First day.' })
  from: Day;

  @Field(() => DateScalar, { description: 'Last day, at most 1,100 days later.' })
  to: Day;
}

@InputType('LogEnquiryInput', { description: 'A call. What it names as blocker goes into the log with it.' })
export class LogEnquiryInput {
  @Field(() => String, { description: 'Code of the facility: 10 digits.' })
  facilityCode: string;

  @Field(() => EnquiryTopicEnum, { description: 'What about.' })
  topic: Topic;

  @Field(() => String, { description: 'What was asked; at most 2,000 characters, no individual number.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'What was answered.' })
  answer?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Somebody looks again on this day.' })
  followUpOn?: Day | null;

  @Field(() => String, { nullable: true, description: 'A UUID; sent twice it is one enquiry.' })
  requestKey?: string | null;
}

@InputType('AmendEnquiryInput', { description: 'The whole enquiry as it is to be.' })
export class AmendEnquiryInput {
  @Field(() => ID, { description: 'Enquiry.id.' })
  id: string;

  @Field(() => Int, { description: 'Enquiry.version as read.' })
  expectedVersion: number;

  @Field(() => EnquiryTopicEnum, { description: 'What about.' })
  topic: Topic;

  @Field(() => String, { description: 'What was asked.' })
  text: string;

  @Field(() => String, { description: 'What was answered; empty: nothing yet.' })
  answer: string;

  @Field(() => DateScalar, { nullable: true, description: 'Somebody looks again on this day; null: nobody.' })
  followUpOn?: Day | null;

  @Field(() => EnquiryStateEnum, { description: 'How far it is.' })
  state: EnquiryState;

  @Field(() => Int, { nullable: true, description: 'Who looks after it (Person.id); null: nobody.' })
  ownerId?: number | null;
}
