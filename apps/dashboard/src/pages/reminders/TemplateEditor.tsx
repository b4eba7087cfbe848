import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { Button, Notice } from '../../components/index.js';
import {
  SaveReminderTemplateDocument,
  type ReminderTemplatesQuery,
  type TemplateFieldsFragment,
} from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { accessTexts } from '../access/access.texts.js';
import { focusField } from '../enquiries/focus-field.js';
import { reminderTexts } from './reminder.texts.js';
import { draftOfTemplate, errorsByField, textOf, type TemplateDraft } from './template-draft.js';
import { TemplateFields } from './TemplateFields.js';
import { TemplatePreview } from './TemplatePreview.js';
import { templatesTexts } from './templates.texts.js';

interface TemplateEditorProps {
  /** null: a new one. */
  template: TemplateFieldsFragment | null;
  variables: ReminderTemplatesQuery['reminderVariables'];
  /** What was said of the last save. */
  message: string;
  onSaved: (id: number) => void;
}

/** The form and beside it what is sent, as it is typed. Analysts read and preview; the fields are theirs to look at. */
export function TemplateEditor({ template, variables, message, onSaved }: TemplateEditorProps) {
  const text = useTexts(templatesTexts);
  const common = useTexts(reminderTexts);
  const { unreachable } = useTexts(accessTexts);
  const { me } = useShell();
  const { lang } = useView();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<TemplateDraft>(() => draftOfTemplate(template));
  const [errors, setErrors] = useState<Record<string, string> | undefined>();
  const [problem, setProblem] = useState<string | null>(null);
  const [mutate, { loading }] = useMutation(SaveReminderTemplateDocument);
  const mayEdit = me?.role === 'ADMINISTRATOR';

  const refuse = (found: Record<string, string> | undefined, whole: string | null): void => {
    setErrors(found);
    setProblem(whole);
    const [first] = Object.keys(found ?? {});
    if (first) focusField(form.current, first);
  };
  const save = async (): Promise<void> => {
    refuse(undefined, null);
    const input = { ...textOf(draft), id: template?.id ?? null, expectedVersion: template?.version ?? 0 };
    const context = { headers: { 'accept-language': lang } };
    const answer = await mutate({ variables: { input }, context }).catch(() => null);
    const result = answer?.data?.saveReminderTemplate;
    if (!result) return refuse(undefined, unreachable);
    if (result.__typename === 'ReminderTemplateSaved') return onSaved(result.template.id);
    if (result.__typename === 'ReminderTemplateProblem')
      return refuse(errorsByField(result.faults), text.faults(result.faults.length));
    if (result.__typename === 'InputProblem')
      return refuse({ [result.field]: result.message }, text.faults(1));
    refuse(undefined, result.message);
  };
  return (
    <div className="grid gap-10 xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <form
        ref={form}
        noValidate
        className="min-w-0 space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (!loading) void save();
        }}
      >
        <p role="status" className="font-bold" data-testid="saved">
          {message}
        </p>
        {!mayEdit && <p>{common.onlyAdministrator}</p>}
        <TemplateFields
          draft={draft}
          set={(changes) => setDraft((current) => ({ ...current, ...changes }))}
          errors={errors}
          variables={variables}
          disabled={!mayEdit}
        />
        {problem && <Notice tone="error" role="alert" title={problem} />}
        {mayEdit && (
          <Button look="primary" type="submit" isPending={loading}>
            {common.save}
          </Button>
        )}
      </form>
      <TemplatePreview draft={draft} />
    </div>
  );
}
