import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import type { KeptField, OpenState } from '#qualification';
import { HeldRowStateEnum, RegistrationFieldEnum } from './registration-vocabulary.types.js';

@InputType('RegistrationInput', { description: 'Which list.' })
export class RegistrationInput {
  @Field(() => Int, { description: 'Registration.id.' }) id: number;
}

@InputType('HeldRowInput', { description: 'Which row, as it was seen.' })
export class HeldRowInput {
  @Field(() => Int, { description: 'HeldRow.id.' }) id: number;
  @Field(() => Int, { description: 'HeldRow.version.' }) version: number;
}

@InputType('RegistrationTextInput', { description: 'What a column is to say.' })
export class RegistrationTextInput {
  @Field(() => RegistrationFieldEnum, { description: 'Which column.' }) field: KeptField;
  @Field(() => String, { description: 'Empty: nothing.' }) text: string;
}

@InputType('CorrectHeldRowInput', { description: 'Which row, and what it is to say.' })
export class CorrectHeldRowInput extends HeldRowInput {
  @Field(() => [RegistrationTextInput], { description: 'Columns that change.' })
  texts: RegistrationTextInput[];
  @Field(() => String, { nullable: true, description: 'null: as it was given. Never given out again.' })
  individualNumber?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: the documents say so, what is only unlikely is declared right.',
  })
  assert?: boolean | null;
}

@ArgsType()
export class HeldRowsArgs {
  @Field(() => HeldRowStateEnum, { description: 'Whose hand they wait for.' }) state: OpenState;
  @Field(() => Int, { defaultValue: 50, description: 'Rows of the page, 1 to 100.' }) first: number;
  @Field(() => String, { nullable: true, description: 'HeldRows.nextCursor.' }) after?: string | null;
}
