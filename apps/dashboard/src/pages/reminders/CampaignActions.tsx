import { useState } from 'react';
import { Button, Notice } from '../../components/index.js';
import {
  ApproveReminderCampaignDocument,
  CancelReminderCampaignDocument,
  SubmitReminderCampaignDocument,
  type CampaignFieldsFragment,
} from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useChange } from '../access/use-change.js';
import { campaignsTexts } from './campaigns.texts.js';
import { reminderTexts } from './reminder.texts.js';

interface CampaignActionsProps {
  campaign: CampaignFieldsFragment;
  approvalAbove: number;
  onChanged: () => void;
}

/** What can be done with a campaign in its state, by this reader; nothing that would be refused is offered. */
export function CampaignActions({ campaign, approvalAbove, onChanged }: CampaignActionsProps) {
  const text = useTexts(campaignsTexts);
  const common = useTexts(reminderTexts);
  const { me } = useShell();
  const [isSure, setSure] = useState(false);
  const submit = useChange(SubmitReminderCampaignDocument);
  const approve = useChange(ApproveReminderCampaignDocument);
  const cancel = useChange(CancelReminderCampaignDocument);
  const { id, version, status, mayApprove } = campaign;
  const mayEdit = me?.role === 'ADMINISTRATOR';
  const input = { id, expectedVersion: version };
  const problem = submit.problem ?? approve.problem ?? cancel.problem;
  const act = async (change: typeof submit.change | typeof approve.change | typeof cancel.change) => {
    await change({ input });
    // also after a refusal: somebody else may have been faster
    onChanged();
  };
  const isOver = status === 'FINISHED' || status === 'CANCELLED';
  return (
    <div className="print-none space-y-3">
      {status === 'AWAITING_APPROVAL' && (
        <Notice title={text.awaiting}>{!mayApprove && <p>{text.ownCampaign}</p>}</Notice>
      )}
      {status === 'DRAFT' && mayEdit && <p>{text.needsApproval(formatCount(approvalAbove))}</p>}
      {problem && <Notice tone="error" role="alert" title={problem.message} />}
      <div className="flex flex-wrap gap-3">
        {status === 'DRAFT' && mayEdit && (
          <Button look="primary" isPending={submit.loading} onPress={() => void act(submit.change)}>
            {text.submit}
          </Button>
        )}
        {mayApprove && (
          <Button look="primary" isPending={approve.loading} onPress={() => void act(approve.change)}>
            {text.approve}
          </Button>
        )}
        {!isOver && mayEdit && !isSure && (
          <Button onPress={() => setSure(true)}>{text.cancelCampaign}</Button>
        )}
      </div>
      {isSure && !isOver && (
        <Notice tone="warning" role="alert" title={text.cancelConfirm}>
          <div className="flex flex-wrap gap-3">
            <Button isPending={cancel.loading} onPress={() => void act(cancel.change)}>
              {text.cancelYes}
            </Button>
            <Button onPress={() => setSure(false)}>{common.cancel}</Button>
          </div>
        </Notice>
      )}
    </div>
  );
}
