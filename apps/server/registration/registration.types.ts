import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type {
  Cause,
  HeldRow,
  KeptField,
  OpenState,
  RegistrationSource,
  RegistrationState,
} from '#qualification';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { ProblemType } from '../graphql/problem.types.js';
import {
  HeldRowStateEnum,
  RegistrationCauseEnum,
  RegistrationFieldEnum,
  RegistrationSourceEnum,
  RegistrationStateEnum,
} from './registration-vocabulary.types.js';

@ObjectType('Registration', { description: 'A list an insurer handed in. Counts are rows (行).' })
export class RegistrationType {
  @Field(() => Int, { description: 'Names it in mutations.' }) id: number;
  @Field(() => RegistrationSourceEnum, { description: 'How it came.' }) source: RegistrationSource;
  @Field(() => DateTimeScalar, { description: 'When, on the domain clock.' }) receivedAt: Date;
  @Field(() => String, { description: 'Display name of who handed it in.' }) by: string;
  @Field(() => RegistrationStateEnum, { description: 'How far it has come.' }) state: RegistrationState;
  @Field(() => Boolean, { description: 'false: no resident register is connected, nothing was compared.' })
  askedRegister: boolean;
  @Field(() => Int, { description: 'All rows.' }) rows: number;
  @Field(() => Int, { description: 'Right by the first check.' }) clean: number;
  @Field(() => Int, { description: 'Of `clean`: the tables said so already.' }) unchanged: number;
  @Field(() => Int, { description: 'Right by themselves; another row of the same person is held.' })
  held: number;
  @Field(() => Int, { description: 'Held, until two people have dealt with them.' }) quarantined: number;
  @Field(() => Int, { description: 'Registered by now.' }) registered: number;
}

@ObjectType('HeldCounts', { description: 'Held rows (行) by whose hand they wait for.' })
export class HeldCountsType {
  @Field(() => Int, { description: 'To be corrected.' }) toCorrect: number;
  @Field(() => Int, { description: 'To be confirmed.' }) toConfirm: number;
  @Field(() => Int, { description: 'Confirmed, waiting for another row of the person.' }) waiting: number;
}

@ObjectType('RegistrationText', { description: 'What stands in a column.' })
export class RegistrationTextType {
  @Field(() => RegistrationFieldEnum, { description: 'Which column.' }) field: KeptField;
  @Field(() => String, { description: 'As it was typed.' }) text: string;
}

@ObjectType('HeldCause', { description: 'Why a row is held.' })
export class HeldCauseType {
  @Field(() => RegistrationCauseEnum, { description: 'Stable name.' }) cause: Cause;
  @Field(() => String, { description: 'In the language of Accept-Language.' }) name: string;
  @Field(() => String, { description: 'What to do.' }) step: string;
}

@ObjectType('HeldRow', {
  description: 'A held row of the viewer’s own insurer. The individual number is nowhere in it.',
})
export class HeldRowType {
  @Field(() => Int, { description: 'Names it in mutations.' }) id: number;
  @Field(() => Int, { description: 'Registration.id.' }) registration: number;
  @Field(() => Int, { description: 'Row of the list, as the spreadsheet counts.' }) number: number;
  @Field(() => HeldRowStateEnum, { description: 'Whose hand it waits for.' }) state: OpenState;
  @Field(() => Int, { description: 'For the next step.' }) version: number;
  @Field(() => [HeldCauseType], { description: 'What is wrong; later, what is declared right all the same.' })
  causes: HeldCauseType[];
  @Field(() => [RegistrationFieldEnum], { description: 'Columns that cannot be read.' })
  unreadable: readonly KeptField[];
  @Field(() => [RegistrationTextType], { description: 'What stands in it now.' })
  texts: RegistrationTextType[];
  @Field(() => [RegistrationTextType], { description: 'What the correction changed, as it came in.' })
  before: RegistrationTextType[];
  @Field(() => Boolean, { description: 'The correction gave another individual number.' })
  numberChanged: HeldRow['numberChanged'];
  @Field(() => String, { nullable: true, description: 'Display name of who corrected it.' })
  correctedBy: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When, on the domain clock.' })
  correctedAt: Date | null;
  @Field(() => Boolean, { description: 'The viewer corrected it, so somebody else has to confirm it.' })
  ownHand: boolean;
}

@ObjectType('HeldRows', { description: 'A page of held rows, oldest first.' })
export class HeldRowsType {
  @Field(() => [HeldRowType], { description: 'The rows.' }) nodes: HeldRowType[];
  @Field(() => String, { nullable: true, description: 'Cursor of the next page; null: the last one.' })
  nextCursor: string | null;
}

@ObjectType('RegistrationProblem', {
  implements: () => [ProblemType],
  description: 'Not possible with this list.',
})
export class RegistrationProblemType extends ProblemType {}

@ObjectType('HeldRowDone', {
  description:
    'CORRECTED, REGISTERED, WAITING (for another row of the person), GIVEN_BACK, DROPPED, or HELD_AGAIN: something changed since, so it has to be corrected once more.',
})
export class HeldRowDoneType {
  @Field(() => String, { description: 'What became of it.' }) outcome: string;
}

@ObjectType('HeldRowStillWrongProblem', {
  implements: () => [ProblemType],
  description: 'The correction leaves causes. Nothing was written.',
})
export class HeldRowStillWrongProblemType extends ProblemType {
  @Field(() => [HeldCauseType], { description: 'What is still wrong.' }) causes: HeldCauseType[];
  @Field(() => Boolean, { description: 'Two people may declare it right, having seen the documents.' })
  assertable: boolean;
}

@ObjectType('HeldRowProblem', {
  implements: () => [ProblemType],
  description: 'NOT_YOURS, NOT_FOUND, CHANGED_MEANWHILE, SAME_HAND (of the correction) or NOT_NOW.',
})
export class HeldRowProblemType extends ProblemType {}

export const RegistrationResult = createUnionType({
  name: 'RegistrationResult',
  description: 'The list as it is now, or why nothing was done.',
  types: () => [RegistrationType, RegistrationProblemType] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});

export const HeldRowResult = createUnionType({
  name: 'HeldRowResult',
  description: 'What became of the row, or why nothing was done.',
  types: () => [HeldRowDoneType, HeldRowStillWrongProblemType, HeldRowProblemType] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
