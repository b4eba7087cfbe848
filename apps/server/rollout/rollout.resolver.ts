import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import {
  EndMilestoneInput,
  RecordMilestoneInput,
  RetractEventInput,
  UndoBatchInput,
} from './milestone.input.types.js';
import { RecordMilestoneResult } from './record-milestone.types.js';
import { RolloutAnswers } from './rollout-answers.js';
import { UndoBatchResult } from './undo-batch.types.js';

@Resolver()
export class RolloutResolver {
  constructor(private readonly rollout: RolloutAnswers) {}

  @Mutation(() => RecordMilestoneResult, { description: 'A facility reached a milestone on a day (SET).' })
  recordMilestone(
    @Context() context: RequestContext,
    @Args('input', { description: 'What was reached, by whom, when.' }) input: RecordMilestoneInput,
  ): Promise<typeof RecordMilestoneResult> {
    return this.rollout.record(context, input);
  }

  @Mutation(() => RecordMilestoneResult, { description: 'A milestone no longer holds from a day on (END).' })
  endMilestone(
    @Context() context: RequestContext,
    @Args('input', { description: 'What ended, when.' }) input: EndMilestoneInput,
  ): Promise<typeof RecordMilestoneResult> {
    return this.rollout.end(context, input);
  }

  @Mutation(() => RecordMilestoneResult, { description: 'An event was never true (RETRACT).' })
  retractEvent(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which event of which facility.' }) input: RetractEventInput,
  ): Promise<typeof RecordMilestoneResult> {
    return this.rollout.retract(context, input);
  }

  @Mutation(() => UndoBatchResult, {
    description:
      'Retract every event of a batch, leaving out facilities about which something newer was said.',
  })
  undoBatch(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which batch.' }) input: UndoBatchInput,
  ): Promise<typeof UndoBatchResult> {
    return this.rollout.undoBatch(context, input);
  }
}
