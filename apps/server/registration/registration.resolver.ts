import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { InsurerQualityType } from './quality.types.js';
import { RegistrationAnswers } from './registration-answers.js';
import {
  CorrectHeldRowInput,
  HeldRowInput,
  HeldRowsArgs,
  RegistrationInput,
} from './registration.input.types.js';
import {
  HeldCountsType,
  HeldRowResult,
  HeldRowsType,
  HeldRowType,
  RegistrationResult,
  RegistrationType,
} from './registration.types.js';

const LIST = { description: 'Which list.' };
const ROW = { description: 'Which row, as it was seen.' };

/** Lists come in over HTTP (POST /qualification/registrations); everything after that is here. */
@Resolver()
export class RegistrationResolver {
  constructor(private readonly answers: RegistrationAnswers) {}

  @Query(() => [RegistrationType], {
    nullable: true,
    description: 'The latest 50 lists of the viewer’s insurer, newest first. null: no insurer’s account.',
  })
  registrations(@Context() context: RequestContext): Promise<RegistrationType[] | null> {
    return this.answers.latest(context);
  }

  @Query(() => RegistrationType, {
    nullable: true,
    description: 'A list; poll it while it is worked on. null: none of yours.',
  })
  registration(
    @Context() context: RequestContext,
    @Args('id', { type: () => Int, description: 'Registration.id.' }) id: number,
  ): Promise<RegistrationType | null> {
    return this.answers.one(context, id);
  }

  @Query(() => HeldCountsType, {
    nullable: true,
    description: 'How many rows wait for whose hand. null: no insurer’s account.',
  })
  heldCounts(@Context() context: RequestContext): Promise<HeldCountsType | null> {
    return this.answers.counts(context);
  }

  @Query(() => HeldRowsType, {
    nullable: true,
    description: 'Held rows of the viewer’s insurer, oldest first. null: no insurer’s account.',
  })
  heldRows(@Context() context: RequestContext, @Args() args: HeldRowsArgs): Promise<HeldRowsType | null> {
    return this.answers.rows(context, args);
  }

  @Query(() => HeldRowType, {
    nullable: true,
    description: 'A held row. null: none of yours, or held no longer.',
  })
  heldRow(
    @Context() context: RequestContext,
    @Args('id', { type: () => Int, description: 'HeldRow.id.' }) id: number,
  ): Promise<HeldRowType | null> {
    return this.answers.row(context, id);
  }

  @Query(() => InsurerQualityType, {
    nullable: true,
    description: 'What was held of insurers’ lists, by cause and week. null: neither ministry nor insurer.',
  })
  insurerQuality(
    @Context() context: RequestContext,
    @Args('weeks', { type: () => Int, defaultValue: 13, description: 'The last so many, 1 to 53.' })
    weeks: number,
  ): Promise<InsurerQualityType | null> {
    return this.answers.quality(context, weeks);
  }

  @Mutation(() => RegistrationResult, {
    description:
      'Register what is right of a list; the rest is held. A long list goes on in state REGISTERING.',
  })
  confirmRegistration(
    @Context() context: RequestContext,
    @Args('input', LIST) { id }: RegistrationInput,
  ): Promise<typeof RegistrationResult> {
    return this.answers.confirmList(context, id);
  }

  @Mutation(() => RegistrationResult, { description: 'Drop a list that is not confirmed.' })
  cancelRegistration(
    @Context() context: RequestContext,
    @Args('input', LIST) { id }: RegistrationInput,
  ): Promise<typeof RegistrationResult> {
    return this.answers.cancelList(context, id);
  }

  @Mutation(() => HeldRowResult, {
    description: 'Correct a held row. Somebody else has to confirm it; with a token it is refused.',
  })
  correctHeldRow(
    @Context() context: RequestContext,
    @Args('input', ROW) input: CorrectHeldRowInput,
  ): Promise<typeof HeldRowResult> {
    return this.answers.correct(context, input);
  }

  @Mutation(() => HeldRowResult, {
    description: 'Confirm what somebody else corrected: it is registered. With a token it is refused.',
  })
  confirmHeldRow(
    @Context() context: RequestContext,
    @Args('input', ROW) input: HeldRowInput,
  ): Promise<typeof HeldRowResult> {
    return this.answers.step(context, 'confirm', input);
  }

  @Mutation(() => HeldRowResult, { description: 'Give a correction back: it is to be corrected again.' })
  giveBackHeldRow(
    @Context() context: RequestContext,
    @Args('input', ROW) input: HeldRowInput,
  ): Promise<typeof HeldRowResult> {
    return this.answers.step(context, 'giveBack', input);
  }

  @Mutation(() => HeldRowResult, {
    description: 'Withdraw a held row: nothing of it is registered, and nothing of it is kept.',
  })
  dropHeldRow(
    @Context() context: RequestContext,
    @Args('input', ROW) input: HeldRowInput,
  ): Promise<typeof HeldRowResult> {
    return this.answers.step(context, 'drop', input);
  }
}
