import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { RecordMilestonesAnswers } from './record-milestones-answers.js';
import { RecordMilestonesInput, RecordMilestonesResult } from './record-milestones.types.js';

@Resolver()
export class RecordMilestonesResolver {
  constructor(private readonly answers: RecordMilestonesAnswers) {}

  @Mutation(() => RecordMilestonesResult, {
    description:
      "Milestones of up to 1,000 facilities from a vendor's own system (personal access token, scope WRITE).",
  })
  recordMilestones(
    @Context() context: RequestContext,
    @Args('input', { description: 'The rows and their key.' }) input: RecordMilestonesInput,
  ): Promise<typeof RecordMilestonesResult> {
    return this.answers.record(context, input);
  }
}
