import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day } from '#calendar';
import type { LinkState, Milestone } from '#rollout';
import { FacilityObject } from '../facility/facility.types.js';
import { DateScalar } from '../graphql/date.scalar.js';
import { describe, enumOf } from '../graphql/enum-of.js';
import { ProblemType } from '../graphql/problem.types.js';
import { MilestoneEnum } from '../graphql/vocabulary.types.js';
import {
  InputProblemType,
  MilestoneOrderProblemType,
  NotFoundProblemType,
  StaleVersionProblemType,
} from '../rollout/rollout-problems.types.js';

const LinkStateEnum = enumOf<LinkState>(['OPEN', 'USED', 'EXPIRED', 'REVOKED']);
registerEnumType(LinkStateEnum, {
  name: 'StartLinkState',
  description: 'What a signed link can do.',
  valuesMap: describe({
    OPEN: 'Enters the start date, once',
    USED: 'Shows what was entered with it',
    EXPIRED: 'Shows nothing: its last day is over',
    REVOKED: 'Shows nothing: a newer link took its place',
  }),
});

@ObjectType('StartForm', { description: 'What the form of the operation start date needs to know.' })
export class StartFormType {
  @Field(() => String, { description: 'Code of the facility.' })
  code: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'For expectedVersion.' })
  version: number;

  @Field(() => DateScalar, { description: 'Today, on the domain clock.' })
  today: Day;

  @Field(() => DateScalar, { description: 'First business day after today.' })
  nextBusinessDay: Day;

  @Field(() => DateScalar, { description: 'Last day that can be entered.' })
  latest: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The start date that stands, planned or begun; null: none.',
  })
  startsOn: Day | null;

  @Field(() => Boolean, { description: 'Operation has begun: the day is no longer changed here.' })
  operating: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Ready since; a start before it is refused. null: nobody said so.',
  })
  readySince: Day | null;

  @Field(() => [MilestoneEnum], {
    description:
      'What is not recorded and setUpAndTested states in the same form; empty: nothing has to be asked.',
  })
  asks: readonly Milestone[];

  @Field(() => [MilestoneEnum], { description: 'What is missing and cannot be stated here.' })
  lacks: readonly Milestone[];

  @Field(() => Boolean, { description: 'The facility is closed.' })
  closed: boolean;
}

@ObjectType('StartLink', { description: 'A signed link for the operation start date.' })
export class StartLinkType {
  @Field(() => LinkStateEnum, { description: 'What it can do now.' })
  state: LinkState;

  @Field(() => DateScalar, { description: 'The last day on which it works.' })
  expiresOn: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The start date entered with it; null: nothing yet.',
  })
  enteredDay: Day | null;

  @Field(() => StartFormType, { nullable: true, description: 'null: it shows nothing any more.' })
  form: StartFormType | null;
}

@ObjectType('StartDateEntered', { description: 'The start date stands in the log.' })
export class StartDateEnteredType {
  @Field(() => StartFormType, { description: 'As it is now.' })
  form: StartFormType;

  @Field(() => Boolean, { description: 'The vendor was told by mail that set-up and test are done.' })
  vendorTold: boolean;

  @Field(() => [String], { description: 'Soft rules that were broken, in the language of Accept-Language.' })
  warnings: string[];
}

@ObjectType('StartLinkProblem', {
  implements: () => [ProblemType],
  description:
    'The link enters nothing: LINK_UNKNOWN, LINK_EXPIRED, LINK_REVOKED, LINK_USED (another day was entered with it) ' +
    'or ALREADY_ENTERED (a start date stands; who changes it signs in).',
})
export class StartLinkProblemType extends ProblemType {}

export const EnterStartDateResult = createUnionType({
  name: 'EnterStartDateResult',
  description: 'The start date, or why it was not entered.',
  types: () =>
    [
      StartDateEnteredType,
      StartLinkProblemType,
      MilestoneOrderProblemType,
      InputProblemType,
      StaleVersionProblemType,
      NotFoundProblemType,
    ] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});

@ObjectType('StartLinkCreated', {
  description: 'A new link; the ones made before and not used stop working.',
})
export class StartLinkCreatedType {
  @Field(() => String, { description: 'The address, whole. Shown this once, kept nowhere.' })
  address: string;

  @Field(() => DateScalar, { description: 'The last day on which it works.' })
  expiresOn: Day;

  @Field(() => FacilityObject, { description: 'Whose it is.' })
  facility: FacilityObject;
}

export const CreateStartLinkResult = createUnionType({
  name: 'CreateStartLinkResult',
  description: 'The link, or why there is none.',
  types: () => [StartLinkCreatedType, InputProblemType, NotFoundProblemType] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
