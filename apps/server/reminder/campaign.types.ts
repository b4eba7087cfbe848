import { createUnionType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { FacilityFilter } from '#adoption';
import type { CampaignStatus, Channel, ReminderCondition, ReminderStatus } from '#reminder';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { InputProblemType, NotFoundProblemType } from '../rollout/rollout-problems.types.js';
import { PersonType } from '../support/enquiry.types.js';
import { DryRunCountsType, ReminderReasonCountType } from './dry-run.types.js';
import { ReminderRefusedProblemType, ReminderStaleProblemType } from './reminder-problems.types.js';
import {
  CampaignStatusEnum,
  ReminderChannelEnum,
  ReminderConditionEnum,
  ReminderStatusEnum,
} from './reminder-vocabulary.types.js';
import { SegmentType } from './segment.types.js';

@ObjectType('ReminderStatusCount', { description: 'Messages by what became of them.' })
export class ReminderStatusCountType {
  @Field(() => ReminderStatusEnum, { description: 'What became of them.' })
  status: ReminderStatus;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('ReminderCampaign', { description: 'One message to everybody of a segment, once.' })
export class ReminderCampaignType {
  @Field(() => Int, { description: 'Id.' })
  id: number;

  @Field(() => Int, { description: 'For expectedVersion.' })
  version: number;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => CampaignStatusEnum, { description: 'How far it is.' })
  status: CampaignStatus;

  @Field(() => ReminderConditionEnum, { nullable: true, description: 'Besides the segment; null: none.' })
  condition: ReminderCondition | null;

  @Field(() => SegmentType, { description: 'Whom it is for.' })
  segment: FacilityFilter;

  @Field(() => Int, { description: 'ReminderTemplate.id.' })
  templateId: number;

  @Field(() => String, { description: 'Name of the template.' })
  templateName: string;

  @Field(() => ReminderChannelEnum, { description: 'How.' })
  channel: Channel;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When, on the domain clock; null: once approved.',
  })
  sendAt: Date | null;

  @Field(() => Float, { description: 'Share drawn to be compared with, 0 … 0.2.' })
  heldOutShare: number;

  @Field(() => PersonType, { description: 'Who made it.' })
  createdBy: PersonType;

  @Field(() => DateTimeScalar, { description: 'Made, on the domain clock.' })
  createdAt: Date;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Who approved it; null: nobody had to, or not yet.',
  })
  approvedBy: PersonType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Approved, on the domain clock.' })
  approvedAt: Date | null;

  @Field(() => Boolean, { description: 'It waits for approval, and the viewer is not who made it.' })
  mayApprove: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Finished, on the domain clock.' })
  finishedAt: Date | null;

  @Field(() => DryRunCountsType, { nullable: true, description: 'As it was submitted; null: not submitted.' })
  dryRun: DryRunCountsType | null;

  @Field(() => Int, { description: 'Messages in the ledger.' })
  total: number;

  @Field(() => [ReminderStatusCountType], { description: 'Of those, by what became of them.' })
  progress: ReminderStatusCountType[];

  @Field(() => [ReminderReasonCountType], { description: 'Left out, failed or held out, by why.' })
  reasons: ReminderReasonCountType[];
}

@ObjectType('ReminderCampaignSaved', { description: 'The campaign as it is now.' })
export class ReminderCampaignSavedType {
  @Field(() => ReminderCampaignType, { description: 'As it is now.' })
  campaign: ReminderCampaignType;
}

export const ReminderCampaignResult = createUnionType({
  name: 'ReminderCampaignResult',
  description: 'The campaign, or why nothing was done.',
  types: () =>
    [
      ReminderCampaignSavedType,
      InputProblemType,
      ReminderStaleProblemType,
      ReminderRefusedProblemType,
      NotFoundProblemType,
    ] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
