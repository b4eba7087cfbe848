import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { WorkAnswers } from './work-answers.js';
import { RecordWorkInput, ReportWorkBlockersInput, TakeBackWorkInput } from './work.input.types.js';
import { WorkQueueArgs, WorkQueueType } from './work-queue.types.js';
import { WorkResult } from './work-result.types.js';

@Resolver()
export class WorkResolver {
  constructor(private readonly work: WorkAnswers) {}

  @Query(() => WorkQueueType, {
    nullable: true,
    description: "A vendor's queue. null: not yours, or the ministry named no vendor.",
  })
  workQueue(@Context() context: RequestContext, @Args() args: WorkQueueArgs): Promise<WorkQueueType | null> {
    return this.work.read(context, args);
  }

  @Mutation(() => WorkResult, {
    description: 'One step of each facility, with its visit. Vendors, their own.',
  })
  recordWork(
    @Context() context: RequestContext,
    @Args('input', { description: 'The steps.' }) input: RecordWorkInput,
  ): Promise<typeof WorkResult> {
    return this.work.record(context, input);
  }

  @Mutation(() => WorkResult, { description: 'Say what is in the way at several facilities.' })
  reportWorkBlockers(
    @Context() context: RequestContext,
    @Args('input', { description: 'Where, and what.' }) input: ReportWorkBlockersInput,
  ): Promise<typeof WorkResult> {
    return this.work.reportBlockers(context, input);
  }

  @Mutation(() => WorkResult, { description: 'Retract what a step wrote.' })
  takeBackWork(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which events.' }) input: TakeBackWorkInput,
  ): Promise<typeof WorkResult> {
    return this.work.takeBack(context, input);
  }
}
