import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { EnquiryState, Topic } from '#support';
import { DateScalar } from '../graphql/date.scalar.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { EnquiryStateEnum, EnquiryTopicEnum } from './support-vocabulary.types.js';

@ObjectType('EnquiryVersion', { description: 'An enquiry as it stood from one change to the next.' })
export class EnquiryVersionType {
  @Field(() => Int, { description: 'Enquiry.version.' })
  version: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was written, on the domain clock; null: before versions were kept.',
  })
  writtenAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who wrote it; null: the facility itself, or before versions were kept.',
  })
  by: string | null;

  @Field(() => EnquiryTopicEnum, { description: 'What about.' })
  topic: Topic;

  @Field(() => String, { description: 'What was asked.' })
  text: string;

  @Field(() => String, { description: 'What was answered; empty: nothing.' })
  answer: string;

  @Field(() => DateScalar, { nullable: true, description: 'Somebody was to look again on this day.' })
  followUpOn: Day | null;

  @Field(() => EnquiryStateEnum, { description: 'How far it was.' })
  state: EnquiryState;

  @Field(() => String, { nullable: true, description: 'Who looked after it; null: nobody.' })
  ownerName: string | null;
}

@ArgsType()
export class EnquiryHistoryArgs {
  @Field(() => ID, { description: 'Enquiry.id.' })
  id: string;
}
