import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#access';
import { effectOf, replyTemplatesFor, TOPIC_NAMES, TOPICS } from '#support';
import type { RequestContext } from '../graphql/request-context.js';
import {
  AmendEnquiryInput,
  EnquiriesArgs,
  EnquiryTimelineArgs,
  LogEnquiryInput,
} from './enquiry.input.types.js';
import {
  EnquiryConnectionType,
  EnquiryResult,
  EnquiryTimelineType,
  EnquiryTopicType,
  ReplyTemplateType,
  StaffMemberType,
} from './enquiry.types.js';
import { EnquiryHistoryArgs, EnquiryVersionType } from './enquiry-history.types.js';
import { EnquiryViews } from './enquiry-views.js';

@Resolver()
export class EnquiryResolver {
  constructor(private readonly views: EnquiryViews) {}

  @Query(() => [EnquiryTopicType], { description: 'What an enquiry can be about, the commonest first.' })
  enquiryTopics(@Context() { language }: RequestContext): EnquiryTopicType[] {
    return TOPIC_NAMES.map((topic) => {
      const effect = effectOf(topic);
      const sets = effect !== null && effect !== 'CLEARS' ? effect.sets : null;
      return { topic, name: TOPICS[topic][language], sets, clears: effect === 'CLEARS' };
    });
  }

  @Query(() => [ReplyTemplateType], {
    nullable: true,
    description: 'What the call centre answers, by topic. null: for call centre and ministry only.',
  })
  replyTemplates(@Context('viewer') viewer: Viewer): readonly ReplyTemplateType[] | null {
    return replyTemplatesFor(viewer);
  }

  @Query(() => [StaffMemberType], {
    nullable: true,
    description:
      'Whom enquiries and stuck facilities can be given to. null: for call centre and ministry only.',
  })
  staff(@Context('viewer') viewer: Viewer): Promise<StaffMemberType[] | null> {
    return this.views.staffOf(viewer);
  }

  @Query(() => EnquiryConnectionType, {
    nullable: true,
    description: 'Enquiries: call centre and ministry all, a facility its own. null: none of the viewer’s.',
  })
  enquiries(
    @Context('viewer') viewer: Viewer,
    @Args() args: EnquiriesArgs,
  ): Promise<EnquiryConnectionType | null> {
    return this.views.page(viewer, args);
  }

  @Query(() => [EnquiryVersionType], {
    nullable: true,
    description:
      'All versions of an enquiry that was changed, the oldest first. null: for call centre and ministry only.',
  })
  enquiryHistory(
    @Context('viewer') viewer: Viewer,
    @Args() { id }: EnquiryHistoryArgs,
  ): Promise<EnquiryVersionType[] | null> {
    return this.views.history(viewer, id);
  }

  @Query(() => EnquiryTimelineType, {
    nullable: true,
    description: 'Enquiries by topic and week. null: for call centre and ministry only.',
  })
  enquiryTimeline(
    @Context('viewer') viewer: Viewer,
    @Args() args: EnquiryTimelineArgs,
  ): Promise<EnquiryTimelineType | null> {
    return this.views.timeline(viewer, args);
  }

  @Mutation(() => EnquiryResult, {
    description: 'A call was taken; its topic does what it does to the blocker.',
  })
  logEnquiry(
    @Context() context: RequestContext,
    @Args('input', { description: 'Who asked what, what was answered.' }) input: LogEnquiryInput,
  ): Promise<typeof EnquiryResult> {
    return this.views.log(context, input);
  }

  @Mutation(() => EnquiryResult, { description: 'An enquiry is answered, handed on, put off or closed.' })
  amendEnquiry(
    @Context() context: RequestContext,
    @Args('input', { description: 'As it is to be.' }) input: AmendEnquiryInput,
  ): Promise<typeof EnquiryResult> {
    return this.views.amend(context, input);
  }
}
