import { useState } from 'react';
import { Button, Notice, usePageQuery } from '../../components/index.js';
import {
  ReminderChoicesDocument,
  SaveReminderRuleDocument,
  type RuleFieldsFragment,
} from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useChange } from '../access/use-change.js';
import { focusField } from '../enquiries/focus-field.js';
import { LineField } from './FormField.js';
import { reminderTexts } from './reminder.texts.js';
import { draftOfRule, inputOfRule, type RuleDraft } from './rule-draft.js';
import { RuleFields } from './RuleFields.js';
import { rulesTexts } from './rules.texts.js';
import { useWrongField } from './use-wrong-field.js';

interface RuleFormProps {
  /** null: a new one. */
  rule: RuleFieldsFragment | null;
  onSaved: (id: number) => void;
  onClose: () => void;
}

/** A rule as it is to be; a refusal stands at its field and loses nothing that was typed. */
export function RuleForm({ rule, onSaved, onClose }: RuleFormProps) {
  const text = useTexts(rulesTexts);
  const common = useTexts(reminderTexts);
  const [draft, setDraft] = useState<RuleDraft>(() => draftOfRule(rule));
  const [missing, setMissing] = useState<string | null>(null);
  const { data: choices } = usePageQuery(ReminderChoicesDocument, {});
  const { change, loading, problem, fieldErrors } = useChange(SaveReminderRuleDocument);
  const errors = missing
    ? { [missing]: missing === 'templateId' ? text.noTemplate : text.number }
    : fieldErrors;
  const form = useWrongField(errors);

  const save = async (): Promise<void> => {
    const answer = inputOfRule(draft, rule);
    setMissing('field' in answer ? answer.field : null);
    if ('field' in answer) return focusField(form.current, answer.field);
    const saved = await change({ input: answer.input });
    if (saved?.saveReminderRule.__typename === 'ReminderRuleSaved') onSaved(saved.saveReminderRule.rule.id);
  };
  const set = (changes: Partial<RuleDraft>): void => setDraft({ ...draft, ...changes });
  return (
    <form
      ref={form}
      noValidate
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!loading) void save();
      }}
    >
      <LineField
        label={text.rule}
        name="name"
        value={draft.name}
        onChange={(name) => set({ name })}
        errors={errors}
        isWide
      />
      <RuleFields draft={draft} set={set} errors={errors} choices={choices} />
      {problem && <Notice tone="error" role="alert" title={problem.message} />}
      <div className="flex flex-wrap gap-3">
        <Button look="primary" type="submit" isPending={loading}>
          {common.save}
        </Button>
        <Button onPress={onClose}>{common.cancel}</Button>
      </div>
    </form>
  );
}
