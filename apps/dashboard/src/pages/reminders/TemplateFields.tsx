import { useRef } from 'react';
import { Button } from '../../components/index.js';
import { LABEL } from '../../components/control-style.js';
import type { ReminderTemplatesQuery, ReminderTopic } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { AreaField, LineField, PickField } from './FormField.js';
import { reminderTexts } from './reminder.texts.js';
import type { TemplateDraft } from './template-draft.js';
import { templatesTexts } from './templates.texts.js';

type TextName = 'subjectJa' | 'bodyJa' | 'subjectEn' | 'bodyEn';

interface TemplateFieldsProps {
  draft: TemplateDraft;
  set: (changes: Partial<TemplateDraft>) => void;
  errors: Record<string, string> | undefined;
  variables: ReminderTemplatesQuery['reminderVariables'];
  disabled: boolean;
}

/** Words in both languages; a variable is put where the cursor was. */
export function TemplateFields({ draft, set, errors, variables, disabled }: TemplateFieldsProps) {
  const text = useTexts(templatesTexts);
  const common = useTexts(reminderTexts);
  const whole = useRef<HTMLDivElement>(null);
  const place = useRef<{ field: TextName; at: number }>({ field: 'bodyJa', at: draft.bodyJa.length });

  const remember = (field: TextName) => (at: number) => {
    place.current = { field, at };
  };
  const insert = ({ name, nameJa, mayBeMissing }: (typeof variables)[number]): void => {
    const { field, at } = place.current;
    const written = field.endsWith('Ja') ? nameJa : name;
    const token = mayBeMissing ? `{${written}|${text.alternative}}` : `{${written}}`;
    set({ [field]: draft[field].slice(0, at) + token + draft[field].slice(at) });
    place.current = { field, at: at + token.length };
    whole.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
  };
  const line = (name: 'name' | 'legalReason' | 'subjectJa' | 'subjectEn', label: string) => (
    <LineField
      label={label}
      name={name}
      value={draft[name]}
      onChange={(value) => set({ [name]: value })}
      errors={errors}
      disabled={disabled}
      {...(name === 'subjectJa' || name === 'subjectEn' ? { onPlace: remember(name) } : {})}
      isWide
    />
  );
  const area = (name: 'bodyJa' | 'bodyEn', label: string) => (
    <AreaField
      label={label}
      name={name}
      value={draft[name]}
      onChange={(value) => set({ [name]: value })}
      errors={errors}
      disabled={disabled}
      onPlace={remember(name)}
      rows={12}
    />
  );
  return (
    <div ref={whole} className="space-y-4">
      {line('name', text.name)}
      <PickField
        label={text.topic}
        name="topic"
        value={draft.topic}
        onChange={(topic) => set({ topic: topic as ReminderTopic })}
        errors={errors}
        disabled={disabled}
        options={(Object.keys(common.topic) as ReminderTopic[]).map((topic) => [topic, common.topic[topic]])}
      />
      <label className="flex items-start gap-2 text-dns-16N-130">
        <input
          type="checkbox"
          data-field="legalNotice"
          checked={draft.legalNotice}
          disabled={disabled}
          onChange={({ target }) => set({ legalNotice: target.checked })}
          className="mt-0.5 size-5 accent-blue-900"
        />
        <span>
          {text.legal}
          <span className="block text-dns-14N-130 text-solid-gray-700">{text.legalHint}</span>
          {errors?.['legalNotice'] && (
            <span role="alert" className="block text-error-2">
              {errors['legalNotice']}
            </span>
          )}
        </span>
      </label>
      {draft.legalNotice && line('legalReason', text.legalReason)}
      {!disabled && (
        <fieldset>
          <legend className={LABEL}>{text.variables}</legend>
          <p className="mb-2 text-dns-14N-130 text-solid-gray-700">{text.variablesHint}</p>
          <div className="flex flex-wrap gap-2">
            {variables.map((variable) => (
              <Button key={variable.name} size="small" onPress={() => insert(variable)}>
                {`{${variable.nameJa}}`}
                {variable.mayBeMissing && '※'}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      {line('subjectJa', text.subjectJa)}
      {area('bodyJa', text.bodyJa)}
      {line('subjectEn', text.subjectEn)}
      {area('bodyEn', text.bodyEn)}
    </div>
  );
}
