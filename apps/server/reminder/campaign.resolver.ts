import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '#access';
import type { RequestContext } from '../graphql/request-context.js';
import { CreateReminderCampaignInput, ReminderCampaignInput } from './campaign.input.types.js';
import { ReminderCampaignResult, ReminderCampaignType } from './campaign.types.js';
import { CampaignViews } from './campaign-views.js';
import { DryRunArgs, ReminderDryRunType } from './dry-run.types.js';
import { DryRunViews } from './dry-run-views.js';

@Resolver()
export class CampaignResolver {
  constructor(
    private readonly views: CampaignViews,
    private readonly dryRuns: DryRunViews,
  ) {}

  @Query(() => [ReminderCampaignType], {
    nullable: true,
    description: 'Campaigns, newest first, at most 200. null: for the ministry alone.',
  })
  reminderCampaigns(@Context('viewer') viewer: Viewer): Promise<ReminderCampaignType[] | null> {
    return this.views.list(viewer);
  }

  @Query(() => ReminderCampaignType, {
    nullable: true,
    description:
      'A campaign with its progress; poll it while it runs. null: absent, or for the ministry alone.',
  })
  reminderCampaign(
    @Context('viewer') viewer: Viewer,
    @Args('id', { type: () => Int, description: 'ReminderCampaign.id.' }) id: number,
  ): Promise<ReminderCampaignType | null> {
    return this.views.byId(viewer, id);
  }

  @Query(() => ReminderDryRunType, {
    nullable: true,
    description: 'What a campaign would do now. null: absent, or for the ministry alone.',
  })
  campaignDryRun(
    @Context() context: RequestContext,
    @Args() args: DryRunArgs,
  ): Promise<ReminderDryRunType | null> {
    return this.dryRuns.page(context, 'CAMPAIGN', args);
  }

  @Mutation(() => ReminderCampaignResult, {
    description: 'Make a campaign; it is a draft and sends nothing.',
  })
  createReminderCampaign(
    @Context() context: RequestContext,
    @Args('input', { description: 'As it is to be.' }) input: CreateReminderCampaignInput,
  ): Promise<typeof ReminderCampaignResult> {
    return this.views.create(context, input);
  }

  @Mutation(() => ReminderCampaignResult, {
    description: 'Hand a draft in: it is sent, or waits for a second person where it reaches many.',
  })
  submitReminderCampaign(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which.' }) input: ReminderCampaignInput,
  ): Promise<typeof ReminderCampaignResult> {
    return this.views.act(context, 'submit', input);
  }

  @Mutation(() => ReminderCampaignResult, { description: 'Approve a campaign somebody else made.' })
  approveReminderCampaign(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which.' }) input: ReminderCampaignInput,
  ): Promise<typeof ReminderCampaignResult> {
    return this.views.act(context, 'approve', input);
  }

  @Mutation(() => ReminderCampaignResult, {
    description: 'Cancel a campaign: what has not left never leaves.',
  })
  cancelReminderCampaign(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which.' }) input: ReminderCampaignInput,
  ): Promise<typeof ReminderCampaignResult> {
    return this.views.act(context, 'cancel', input);
  }
}
