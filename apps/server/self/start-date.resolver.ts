import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { RecordMilestoneResult } from '../rollout/record-milestone.types.js';
import { CreateStartLinkInput, EnterStartDateInput, TakeBackStartDateInput } from './self.input.types.js';
import { StartDateAnswers } from './start-date-answers.js';
import { CreateStartLinkResult, EnterStartDateResult, StartLinkType } from './start.types.js';

@Resolver()
export class StartDateResolver {
  constructor(private readonly start: StartDateAnswers) {}

  @Query(() => StartLinkType, {
    nullable: true,
    description: 'A signed link for the operation start date; looking at it uses nothing up. null: unknown.',
  })
  startLink(
    @Args('token', { type: () => String, description: 'From the address of the link.' }) token: string,
  ): Promise<StartLinkType | null> {
    return this.start.link(token);
  }

  @Mutation(() => EnterStartDateResult, {
    description: 'Enter or change the operation start date. The same request again is answered as before.',
  })
  enterStartDate(
    @Context() context: RequestContext,
    @Args('input', { description: 'By link or signed in; which day.' }) input: EnterStartDateInput,
  ): Promise<typeof EnterStartDateResult> {
    return this.start.enter(context, input);
  }

  @Mutation(() => RecordMilestoneResult, { description: 'Take back a start date that is still to come.' })
  takeBackStartDate(
    @Context() context: RequestContext,
    @Args('input', { description: 'Of which facility.' }) input: TakeBackStartDateInput,
  ): Promise<typeof RecordMilestoneResult> {
    return this.start.takeBack(context, input);
  }

  @Mutation(() => CreateStartLinkResult, {
    description: 'Make a signed link for a letter. For the ministry and the call centre.',
  })
  createStartLink(
    @Context() context: RequestContext,
    @Args('input', { description: 'For which facility.' }) input: CreateStartLinkInput,
  ): Promise<typeof CreateStartLinkResult> {
    return this.start.createLink(context, input);
  }
}
