import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { Blocker } from '#rollout';
import type { EnquirySource, EnquiryState, StaffMember, Topic } from '#support';
import { FacilityObject } from '../facility/facility.types.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { ProblemType } from '../graphql/problem.types.js';
import { BlockerEnum } from '../graphql/vocabulary.types.js';
import { InputProblemType, NotFoundProblemType } from '../rollout/rollout-problems.types.js';
import { EnquirySourceEnum, EnquiryStateEnum, EnquiryTopicEnum } from './support-vocabulary.types.js';

@ObjectType('Person', { description: 'Somebody of the call centre or the ministry.' })
export class PersonType {
  @Field(() => Int, { description: 'Id of the account.' })
  id: number;

  @Field(() => String, { description: 'Display name.' })
  name: string;
}

@ObjectType('StaffMember', { description: 'Somebody enquiries and stuck facilities can be given to.' })
export class StaffMemberType extends PersonType {
  @Field(() => Boolean, { description: 'Of the ministry: stuck facilities can be assigned to them.' })
  isMinistry: boolean;

  /** Not in the schema. */
  role?: StaffMember['role'];
}

@ObjectType('EnquiryTopicInfo', { description: 'A topic and what recording it does.' })
export class EnquiryTopicType {
  @Field(() => EnquiryTopicEnum, { description: 'The topic.' })
  topic: Topic;

  @Field(() => String, { description: 'In the language of Accept-Language.' })
  name: string;

  @Field(() => BlockerEnum, { nullable: true, description: 'Recording it names this blocker (滞留理由).' })
  sets: Blocker | null;

  @Field(() => Boolean, { description: 'true: recording it clears the blocker.' })
  clears: boolean;
}

@ObjectType('ReplyTemplate', {
  description: 'What the call centre answers. In braces: 施設名, 業者, 業者電話, 訪問予定日, フォロー日.',
})
export class ReplyTemplateType {
  @Field(() => EnquiryTopicEnum, { description: 'The topic it answers.' })
  topic: Topic;

  @Field(() => String, { description: 'Its name, in Japanese.' })
  title: string;

  @Field(() => String, { description: 'The text, in Japanese.' })
  text: string;
}

@ObjectType('Enquiry', { description: 'What a caller or a facility asked, and what was answered.' })
export class EnquiryObject {
  @Field(() => ID, { description: 'Id; higher ones came later.' })
  id: string;

  @Field(() => Int, { description: 'For expectedVersion.' })
  version: number;

  @Field(() => FacilityObject, { description: 'About whom, as it is today.' })
  facility: FacilityObject;

  @Field(() => EnquiryTopicEnum, { description: 'What about.' })
  topic: Topic;

  @Field(() => String, { description: 'What was asked.' })
  text: string;

  @Field(() => String, { description: 'What was answered; empty: nothing yet.' })
  answer: string;

  @Field(() => DateScalar, { nullable: true, description: 'Somebody looks again on this day.' })
  followUpOn: Day | null;

  @Field(() => EnquiryStateEnum, { description: 'How far it is.' })
  state: EnquiryState;

  @Field(() => EnquirySourceEnum, { description: 'How it came.' })
  source: EnquirySource;

  @Field(() => DateTimeScalar, { description: 'When it was asked, on the domain clock.' })
  askedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed; null: it is not.' })
  closedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who took it; null for the facility.' })
  by: string | null;

  @Field(() => PersonType, { nullable: true, description: 'Who looks after it; null: nobody yet.' })
  owner: PersonType | null;
}

@ObjectType('EnquiryConnection', { description: 'A page of enquiries, the newest first.' })
export class EnquiryConnectionType {
  @Field(() => [EnquiryObject], { description: 'The rows.' })
  nodes: EnquiryObject[];

  @Field(() => String, { nullable: true, description: 'For `after`; null: this is the last page.' })
  endCursor: string | null;

  @Field(() => Int, { description: 'All rows of the filter; the same number as the column that led here.' })
  totalCount: number;
}

@ObjectType('EnquirySeries', { description: 'One topic, a number a week.' })
export class EnquirySeriesType {
  @Field(() => EnquiryTopicEnum, { description: 'The topic.' })
  topic: Topic;

  @Field(() => [Int], { description: 'Not closed at the end of the week (件).' })
  open: number[];

  @Field(() => [Int], { description: 'Asked within the week (件).' })
  asked: number[];
}

@ObjectType('EnquiryTimeline', { description: 'Enquiries by topic and week; weeks end on Sunday.' })
export class EnquiryTimelineType {
  @Field(() => [DateScalar], { description: 'Last day of each week, the last one cut at today.' })
  days: Day[];

  @Field(() => [Boolean], { description: 'false: the week is not over.' })
  complete: boolean[];

  @Field(() => [EnquirySeriesType], { description: 'All topics, in their order.' })
  series: EnquirySeriesType[];
}

@ObjectType('EnquiryRecorded', { description: 'It stands there, newly or because the same was sent before.' })
export class EnquiryRecordedType {
  @Field(() => EnquiryObject, { description: 'The enquiry as it is now.' })
  enquiry: EnquiryObject;

  @Field(() => Boolean, { description: 'true: the same was sent before, nothing was written.' })
  repeated: boolean;

  @Field(() => [String], { description: 'What to look at, in the language of Accept-Language.' })
  warnings: string[];
}

@ObjectType('EnquiryStaleProblem', {
  implements: () => [ProblemType],
  description: 'Somebody changed the enquiry since expectedVersion was read. Nothing was written.',
})
export class EnquiryStaleProblemType extends ProblemType {
  @Field(() => EnquiryObject, { description: 'As it is now.' })
  current: EnquiryObject;
}

export const EnquiryResult = createUnionType({
  name: 'EnquiryResult',
  description: 'The enquiry, or why it was not written.',
  types: () => [EnquiryRecordedType, EnquiryStaleProblemType, InputProblemType, NotFoundProblemType] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
