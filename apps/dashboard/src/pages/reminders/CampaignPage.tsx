import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { ErrorState, Skeleton } from '../../components/index.js';
import { ReminderCampaignDocument, type CampaignFieldsFragment } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { CampaignActions } from './CampaignActions.js';
import { CampaignFacts } from './CampaignFacts.js';
import { CampaignProgress } from './CampaignProgress.js';
import { campaignsTexts } from './campaigns.texts.js';
import { DryRunCounts } from './DryRunCounts.js';
import { DryRunSection } from './DryRunSection.js';
import { reminderTexts } from './reminder.texts.js';
import { ForMinistry, ReminderPage } from './ReminderPage.js';

/** While it is on its way its figures move. */
const LIVE_MS = 2_000;

/** One campaign from its dry run to its end. */
export function CampaignPage() {
  return (
    <ForMinistry>
      <OneCampaign />
    </ForMinistry>
  );
}

function OneCampaign() {
  const text = useTexts(campaignsTexts);
  const address = useAddress();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ReminderCampaignDocument, {
    variables: { id: /^\d{1,9}$/.test(id) ? Number(id) : 0 },
    fetchPolicy: 'cache-and-network',
    pollInterval: LIVE_MS,
    skipPollAttempt: () => document.hidden,
  });
  const campaign = data?.reminderCampaign;
  if (!campaign) {
    return (
      <ReminderPage page="campaigns" title={data ? text.notFound : undefined}>
        {error ? <ErrorState error={error} retry={() => void refetch()} /> : !data && <Skeleton lines={12} />}
        {data && <Link to={address('/reminders/campaigns')}>{text.back}</Link>}
      </ReminderPage>
    );
  }
  return (
    <Shown
      campaign={campaign}
      approvalAbove={data.reminderSettings?.approvalAbove ?? 0}
      onChanged={() => void refetch()}
    />
  );
}

interface ShownProps {
  campaign: CampaignFieldsFragment;
  approvalAbove: number;
  onChanged: () => void;
}

function Shown({ campaign, approvalAbove, onChanged }: ShownProps) {
  const text = useTexts(campaignsTexts);
  const common = useTexts(reminderTexts);
  const { id, status, name, total, dryRun } = campaign;
  const actions = <CampaignActions campaign={campaign} approvalAbove={approvalAbove} onChanged={onChanged} />;
  return (
    <ReminderPage page="campaigns" title={`${name}（${common.campaignStatus[status]}）`}>
      <CampaignFacts campaign={campaign} />
      {(status === 'DRAFT' || status === 'AWAITING_APPROVAL') && (
        <DryRunSection kind="CAMPAIGN" id={id} title={text.dryRunTitle}>
          {actions}
        </DryRunSection>
      )}
      {status !== 'DRAFT' && status !== 'AWAITING_APPROVAL' && (
        <>
          {total > 0 ? (
            <CampaignProgress campaign={campaign} />
          ) : (
            status !== 'CANCELLED' && (
              <p role="status">
                {status !== 'APPROVED' ? text.started : campaign.sendAt ? text.waits : text.soon}
              </p>
            )
          )}
          {actions}
          {dryRun && (
            <section className="space-y-3">
              <h2 className="text-std-20B-150">{text.submittedTitle}</h2>
              <DryRunCounts counts={dryRun} />
            </section>
          )}
        </>
      )}
    </ReminderPage>
  );
}
