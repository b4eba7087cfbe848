import { Injectable } from '@nestjs/common';
import { accountOf, type Viewer } from '#access';
import { CampaignService, type Campaign, type ReminderProblem, type ReminderSaved } from '#reminder';
import { checkedFilter } from '../facility/check-filter.rules.js';
import type { RequestContext } from '../graphql/request-context.js';
import { checkedKey, typed } from '../support/support-answers.js';
import type { CreateReminderCampaignInput, ReminderCampaignInput } from './campaign.input.types.js';
import type { ReminderCampaignResult, ReminderCampaignType } from './campaign.types.js';
import { dryRunCounts, reasonCounts, statusCounts } from './count-rows.rules.js';
import { reminderProblemOf } from './reminder-answers.js';
import { restricting } from './rule-views.js';

/** Campaigns in the words of the schema. */
@Injectable()
export class CampaignViews {
  constructor(private readonly campaigns: CampaignService) {}

  async list(viewer: Viewer): Promise<ReminderCampaignType[] | null> {
    const campaigns = await this.campaigns.list(viewer);
    return campaigns && campaigns.map((campaign) => campaignObject(viewer, campaign));
  }

  async byId(viewer: Viewer, id: number): Promise<ReminderCampaignType | null> {
    const campaign = await this.campaigns.byId(viewer, id);
    return campaign && campaignObject(viewer, campaign);
  }

  async create(
    context: RequestContext,
    { requestKey = null, segment, ...form }: CreateReminderCampaignInput,
  ): Promise<typeof ReminderCampaignResult> {
    checkedKey(requestKey);
    checkedFilter({ filter: segment });
    const { condition = null, sendAt = null } = form;
    const campaign = { ...form, segment: restricting(segment), condition, sendAt };
    return this.answer(context, await this.campaigns.create(context.viewer, campaign, requestKey));
  }

  async act(
    context: RequestContext,
    act: 'submit' | 'approve' | 'cancel',
    { id, expectedVersion }: ReminderCampaignInput,
  ): Promise<typeof ReminderCampaignResult> {
    return this.answer(context, await this.campaigns[act](context.viewer, id, expectedVersion));
  }

  private async answer(
    { viewer, language }: RequestContext,
    result: ReminderSaved | ReminderProblem,
  ): Promise<typeof ReminderCampaignResult> {
    if (result.outcome !== 'SAVED') return reminderProblemOf(result, language);
    return typed('ReminderCampaignSaved', { campaign: (await this.byId(viewer, result.id))! });
  }
}

function campaignObject(viewer: Viewer, { progress, dryRun, ...campaign }: Campaign): ReminderCampaignType {
  return {
    ...campaign,
    mayApprove: campaign.status === 'AWAITING_APPROVAL' && accountOf(viewer) !== campaign.createdBy.id,
    dryRun: dryRun && dryRunCounts(dryRun),
    total: progress.total,
    progress: statusCounts(progress.byStatus),
    reasons: reasonCounts(progress.byReason),
  };
}
