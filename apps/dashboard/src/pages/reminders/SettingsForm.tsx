import { useState } from 'react';
import { Button, Notice } from '../../components/index.js';
import { SaveReminderSettingsDocument, type SettingFieldsFragment } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useChange } from '../access/use-change.js';
import { focusField } from '../enquiries/focus-field.js';
import { LineField } from './FormField.js';
import { reminderTexts } from './reminder.texts.js';
import { isWhole } from './rule-draft.js';
import { settingsTexts } from './settings.texts.js';
import { useWrongField } from './use-wrong-field.js';

const FIELDS = [
  'hourFrom',
  'hourUntil',
  'contacts',
  'contactDays',
  'ratePerMinute',
  'approvalAbove',
] as const;
type Name = (typeof FIELDS)[number];

interface SettingsFormProps {
  settings: SettingFieldsFragment;
  onSaved: () => void;
}

/** Six numbers; analysts see them. */
export function SettingsForm({ settings, onSaved }: SettingsFormProps) {
  const text = useTexts(settingsTexts);
  const common = useTexts(reminderTexts);
  const { me } = useShell();
  const [draft, setDraft] = useState<Record<Name, string>>(() => ({
    hourFrom: String(settings.hourFrom),
    hourUntil: String(settings.hourUntil),
    contacts: String(settings.contacts),
    contactDays: String(settings.contactDays),
    ratePerMinute: settings.ratePerMinute === null ? '' : String(settings.ratePerMinute),
    approvalAbove: String(settings.approvalAbove),
  }));
  const [missing, setMissing] = useState<string | null>(null);
  const { change, loading, problem, fieldErrors } = useChange(SaveReminderSettingsDocument);
  const errors = missing ? { [missing]: text.number } : fieldErrors;
  const form = useWrongField(errors);
  const mayEdit = me?.role === 'ADMINISTRATOR';

  const save = async (): Promise<void> => {
    const bad = FIELDS.find(
      (name) => !isWhole(draft[name]) && !(name === 'ratePerMinute' && draft[name] === ''),
    );
    setMissing(bad ?? null);
    if (bad) return focusField(form.current, bad);
    const input = {
      expectedVersion: settings.version,
      hourFrom: Number(draft.hourFrom),
      hourUntil: Number(draft.hourUntil),
      contacts: Number(draft.contacts),
      contactDays: Number(draft.contactDays),
      ratePerMinute: draft.ratePerMinute === '' ? null : Number(draft.ratePerMinute),
      approvalAbove: Number(draft.approvalAbove),
    };
    if (await change({ input })) onSaved();
  };
  const field = (name: Name, hint?: string) => (
    <LineField
      label={text[name]}
      name={name}
      type="number"
      min={0}
      value={draft[name]}
      onChange={(value) => setDraft({ ...draft, [name]: value })}
      errors={errors}
      disabled={!mayEdit}
      {...(hint && { hint })}
    />
  );
  return (
    <form
      ref={form}
      noValidate
      className="max-w-[45rem] space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (!loading) void save();
      }}
    >
      {!mayEdit && <p>{common.onlyAdministrator}</p>}
      <fieldset className="space-y-2">
        <legend className="text-std-18B-160">{text.hours}</legend>
        <p className="text-dns-14N-130 text-solid-gray-700">{text.hoursHint}</p>
        <div className="flex flex-wrap gap-6">
          {field('hourFrom')}
          {field('hourUntil')}
        </div>
      </fieldset>
      <fieldset className="space-y-2">
        <legend className="text-std-18B-160">{text.budget}</legend>
        <p className="text-dns-14N-130 text-solid-gray-700">{text.budgetHint}</p>
        <div className="flex flex-wrap gap-6">
          {field('contacts')}
          {field('contactDays')}
        </div>
      </fieldset>
      {field('ratePerMinute', text.rateHint)}
      {field('approvalAbove', text.approvalHint)}
      {problem && <Notice tone="error" role="alert" title={problem.message} />}
      {mayEdit && (
        <Button look="primary" type="submit" isPending={loading}>
          {common.save}
        </Button>
      )}
    </form>
  );
}
