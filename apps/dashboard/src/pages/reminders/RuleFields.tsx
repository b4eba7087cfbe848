import type {
  ReminderChannel,
  ReminderChoicesQuery,
  ReminderCondition,
} from '../../generated/pages/graphql.js';
import { ChoiceField } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { LineField, PickField } from './FormField.js';
import { CHANNELS } from './message-address.js';
import { reminderTexts } from './reminder.texts.js';
import type { RuleDraft } from './rule-draft.js';
import { rulesTexts } from './rules.texts.js';
import { SegmentField } from './SegmentField.js';
import { templateOptions } from './template-options.js';

interface RuleFieldsProps {
  draft: RuleDraft;
  set: (changes: Partial<RuleDraft>) => void;
  errors: Readonly<Record<string, string>> | undefined;
  choices: ReminderChoicesQuery | undefined;
}

/** What a rule watches for, whom it is about, what it sends and how often. */
export function RuleFields({ draft, set, errors, choices }: RuleFieldsProps) {
  const text = useTexts(rulesTexts);
  const common = useTexts(reminderTexts);
  const { lang } = useView();
  const conditions = Object.keys(common.condition) as ReminderCondition[];
  const number = (
    name: 'waitingDays' | 'repeatDays' | 'maximum' | 'priority',
    label: string,
    hint?: string,
  ) => (
    <LineField
      label={label}
      name={name}
      type="number"
      min={0}
      value={draft[name]}
      onChange={(value) => set({ [name]: value })}
      {...(hint && { hint })}
      errors={errors}
    />
  );
  return (
    <>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <PickField
          label={text.condition}
          name="condition"
          value={draft.condition}
          onChange={(condition) => set({ condition: condition as ReminderCondition })}
          errors={errors}
          options={conditions.map((condition) => [condition, common.condition[condition]])}
        />
        {number('waitingDays', text.waitingDays)}
      </div>
      <SegmentField
        filter={draft.segment}
        onChange={(segment) => set({ segment })}
        error={errors?.['segment']}
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
        {number('repeatDays', text.repeatDays)}
        {number('maximum', text.maximumHint)}
        <PickField
          label={text.escalateTo}
          name="escalateTo"
          value={draft.escalateTo}
          onChange={(escalateTo) => set({ escalateTo: escalateTo as ReminderChannel | '' })}
          errors={errors}
          options={[
            ['', text.stay],
            ...CHANNELS.slice(1).map((channel) => [channel, common.channel[channel]] as const),
          ]}
        />
        {draft.escalateTo !== '' && (
          <LineField
            label={text.escalateAfter}
            name="escalateAfter"
            type="number"
            min={1}
            value={draft.escalateAfter}
            onChange={(escalateAfter) => set({ escalateAfter })}
            errors={errors}
          />
        )}
        {number('priority', text.priority, text.priorityHint)}
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
        <PickField
          label={text.owner}
          name="ownerId"
          value={draft.ownerId}
          onChange={(ownerId) => set({ ownerId })}
          errors={errors}
          options={[
            ['', text.nobody],
            ...(choices?.staff ?? []).map(({ id, name }) => [String(id), name] as const),
          ]}
        />
        <ChoiceField
          label={text.active}
          value={draft.active ? 'on' : 'off'}
          onChange={(value) => set({ active: value === 'on' })}
          options={[
            { id: 'on', name: common.on },
            { id: 'off', name: common.off },
          ]}
        />
      </div>
    </>
  );
}
