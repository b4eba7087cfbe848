import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#access';
import { FacilityConnectionType } from '../facility/facility-connection.types.js';
import { FacilityObject } from '../facility/facility.types.js';
import type { RequestContext } from '../graphql/request-context.js';
import { AmendNoteInput, AssignFollowUpInput, StuckArgs, WriteNoteInput } from './follow-up.input.types.js';
import {
  AssignFollowUpResult,
  AssignmentType,
  FollowUpNoteResult,
  FollowUpNoteType,
} from './follow-up.types.js';
import { FollowUpViews } from './follow-up-views.js';

@Resolver(() => FacilityObject)
export class FollowUpResolver {
  constructor(private readonly views: FollowUpViews) {}

  @Query(() => FacilityConnectionType, {
    nullable: true,
    description: 'As `facilities`, those of one person if asked for. null: for the ministry alone.',
  })
  stuck(@Context('viewer') viewer: Viewer, @Args() args: StuckArgs): Promise<FacilityConnectionType | null> {
    return this.views.stuck(viewer, args);
  }

  @ResolveField(() => AssignmentType, {
    nullable: true,
    description: 'Who at the ministry follows it up; null: nobody ever did, or not the viewer’s to see.',
  })
  assignment(
    @Parent() facility: FacilityObject,
    @Context() context: RequestContext,
  ): Promise<AssignmentType | null> {
    return context.batches.assignment(Number(facility.id));
  }

  @ResolveField(() => [FollowUpNoteType], {
    description: 'The ministry’s notes, newest first; for others empty.',
  })
  notes(@Parent() facility: FacilityObject, @Context() context: RequestContext): Promise<FollowUpNoteType[]> {
    return context.batches.notes(Number(facility.id));
  }

  @Mutation(() => AssignFollowUpResult, { description: 'Assign facilities to a person of the ministry.' })
  assignFollowUp(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which, to whom.' }) input: AssignFollowUpInput,
  ): Promise<typeof AssignFollowUpResult> {
    return this.views.assign(context, input);
  }

  @Mutation(() => FollowUpNoteResult, { description: 'Write a note about following a facility up.' })
  writeNote(
    @Context() context: RequestContext,
    @Args('input', { description: 'About whom, what.' }) input: WriteNoteInput,
  ): Promise<typeof FollowUpNoteResult> {
    return this.views.write(context, input);
  }

  @Mutation(() => FollowUpNoteResult, { description: 'Correct a note.' })
  amendNote(
    @Context() context: RequestContext,
    @Args('input', { description: 'As it is to be.' }) input: AmendNoteInput,
  ): Promise<typeof FollowUpNoteResult> {
    return this.views.amend(context, input);
  }
}
