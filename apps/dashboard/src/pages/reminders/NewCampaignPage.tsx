import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Notice, usePageQuery } from '../../components/index.js';
import {
  CreateReminderCampaignDocument,
  ReminderChoicesDocument,
  type ReminderChannel,
  type ReminderCondition,
} from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { useChange } from '../access/use-change.js';
import { focusField } from '../enquiries/focus-field.js';
import { newRequestKey } from '../enquiries/request-key.js';
import { filterOfAddress } from '../facilities/filter-address.js';
import { inputOfCampaign, NEW_CAMPAIGN, type CampaignDraft } from './campaign-draft.js';
import { campaignsTexts } from './campaigns.texts.js';
import { LineField, PickField } from './FormField.js';
import { CHANNELS } from './message-address.js';
import { reminderTexts } from './reminder.texts.js';
import { ForMinistry, ReminderPage } from './ReminderPage.js';
import { SegmentField } from './SegmentField.js';
import { templateOptions } from './template-options.js';
import { useWrongField } from './use-wrong-field.js';

/** A campaign from conditions, most often those of a list one comes from: a draft, which sends nothing. */
export function NewCampaignPage() {
  return (
    <ForMinistry>
      <NewCampaign />
    </ForMinistry>
  );
}

function NewCampaign() {
  const text = useTexts(campaignsTexts);
  const common = useTexts(reminderTexts);
  const { me } = useShell();
  return (
    <ReminderPage page="campaigns" title={text.newTitle}>
      {me?.role === 'ADMINISTRATOR' ? <CampaignForm /> : <Notice title={common.onlyAdministrator} />}
    </ReminderPage>
  );
}

function CampaignForm() {
  const text = useTexts(campaignsTexts);
  const common = useTexts(reminderTexts);
  const { params, lang } = useView();
  const address = useAddress();
  const navigate = useNavigate();
  const [requestKey] = useState(newRequestKey);
  const [draft, setDraft] = useState<CampaignDraft>(() => ({
    ...NEW_CAMPAIGN,
    segment: filterOfAddress(params),
  }));
  const [missing, setMissing] = useState<string | null>(null);
  const { data: choices } = usePageQuery(ReminderChoicesDocument, {});
  const { change, loading, problem, fieldErrors } = useChange(CreateReminderCampaignDocument);
  const errors = missing
    ? { [missing]: missing === 'templateId' ? text.noTemplate : text.number }
    : fieldErrors;
  const form = useWrongField(errors);

  const create = async (): Promise<void> => {
    const answer = inputOfCampaign(draft, requestKey);
    setMissing('field' in answer ? answer.field : null);
    if ('field' in answer) return focusField(form.current, answer.field);
    const saved = await change({ input: answer.input });
    const made = saved?.createReminderCampaign;
    if (made?.__typename === 'ReminderCampaignSaved')
      void navigate(address(`/reminders/campaigns/${made.campaign.id}`));
  };
  const set = (changes: Partial<CampaignDraft>): void => setDraft({ ...draft, ...changes });
  const conditions = Object.keys(common.condition) as ReminderCondition[];
  return (
    <form
      ref={form}
      noValidate
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!loading) void create();
      }}
    >
      <p className="max-w-[45rem]">{text.newHint}</p>
      <SegmentField
        filter={draft.segment}
        onChange={(segment) => set({ segment })}
        error={errors?.['segment']}
      />
      <LineField
        label={text.name}
        name="name"
        value={draft.name}
        onChange={(name) => set({ name })}
        errors={errors}
        isWide
      />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <PickField
          label={text.template}
          name="templateId"
          value={draft.templateId}
          onChange={(templateId) => set({ templateId })}
          errors={errors}
          options={[['', text.noTemplate], ...templateOptions(choices, lang)]}
        />
        <PickField
          label={text.channel}
          name="channel"
          value={draft.channel}
          onChange={(channel) => set({ channel: channel as ReminderChannel })}
          errors={errors}
          options={CHANNELS.map((channel) => [channel, common.channel[channel]])}
        />
        <PickField
          label={text.condition}
          name="condition"
          value={draft.condition}
          onChange={(condition) => set({ condition: condition as ReminderCondition | '' })}
          errors={errors}
          options={[
            ['', text.anyCondition],
            ...conditions.map((condition) => [condition, common.condition[condition]] as const),
          ]}
        />
        <LineField
          label={text.sendAt}
          name="sendAt"
          type="datetime-local"
          hint={text.sendAtHint}
          value={draft.sendAt}
          onChange={(sendAt) => set({ sendAt })}
          errors={errors}
        />
        <LineField
          label={text.heldOut}
          name="heldOutShare"
          type="number"
          min={0}
          max={20}
          step={0.1}
          hint={text.heldOutHint}
          value={draft.heldOut}
          onChange={(heldOut) => set({ heldOut })}
          errors={errors}
        />
      </div>
      {problem && <Notice tone="error" role="alert" title={problem.message} />}
      <Button look="primary" type="submit" isPending={loading}>
        {text.create}
      </Button>
    </form>
  );
}
