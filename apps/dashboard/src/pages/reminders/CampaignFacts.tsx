import { Link } from 'react-router';
import type { CampaignFieldsFragment } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { campaignsTexts } from './campaigns.texts.js';
import { JapanTime } from './JapanTime.js';
import { reminderTexts } from './reminder.texts.js';
import { Fact, percentOf } from './RuleFacts.js';
import { listFilterOf } from './segment-filter.js';
import { SegmentWords } from './SegmentField.js';

/** What a campaign says, and who stands for it. */
export function CampaignFacts({ campaign }: { campaign: CampaignFieldsFragment }) {
  const text = useTexts(campaignsTexts);
  const common = useTexts(reminderTexts);
  const address = useAddress();
  const { condition, createdBy, createdAt, approvedBy, approvedAt, status } = campaign;
  const isOpen = status === 'DRAFT' || status === 'AWAITING_APPROVAL';
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
      <Fact name={text.segment}>
        <SegmentWords filter={listFilterOf(campaign.segment)} />
      </Fact>
      <Fact name={text.condition}>{condition ? common.condition[condition] : text.anyCondition}</Fact>
      <Fact name={text.template}>
        <Link
          to={address(`/reminders/templates/${campaign.templateId}`)}
          className="text-blue-900 underline underline-offset-4"
        >
          {campaign.templateName}
        </Link>
      </Fact>
      <Fact name={text.channel}>{common.channel[campaign.channel]}</Fact>
      <Fact name={text.sendAt}>{campaign.sendAt ? <JapanTime at={campaign.sendAt} /> : text.atOnce}</Fact>
      <Fact name={text.heldOut}>{percentOf(campaign.heldOutShare)}%</Fact>
      <Fact name={text.createdBy}>
        {createdBy.name} <JapanTime at={createdAt} />
      </Fact>
      <Fact name={text.approvedBy}>
        {approvedBy ? (
          <>
            {approvedBy.name} <JapanTime at={approvedAt} />
          </>
        ) : isOpen ? (
          text.notYet
        ) : (
          text.noApproval
        )}
      </Fact>
      {campaign.finishedAt && (
        <Fact name={text.finished}>
          <JapanTime at={campaign.finishedAt} />
        </Fact>
      )}
    </dl>
  );
}
