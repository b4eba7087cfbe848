import { useState, type FormEvent } from 'react';
import { Button, Notice, TextInput } from '../../components/index.js';
import type {
  CorrectHeldRowInput,
  HeldRowFieldsFragment,
  RegistrationField,
} from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { changedTexts, shownFields, type Draft } from './correction-draft.js';
import { texts } from './insurer.texts.js';
import type { RowProblem } from './use-row-step.js';

interface CorrectionFormProps {
  row: HeldRowFieldsFragment;
  problem: RowProblem | null;
  isBusy: boolean;
  onSave: (input: CorrectHeldRowInput) => void;
}

/** Everything that stands in a row, to be put right; the individual number only to be entered anew. */
export function CorrectionForm({ row, problem, isBusy, onSave }: CorrectionFormProps) {
  const text = useTexts(texts);
  const [draft, setDraft] = useState<Draft>({});
  const [individualNumber, setNumber] = useState('');
  const [isAsserted, setAsserted] = useState(false);
  const said = (field: RegistrationField) =>
    draft[field] ?? row.texts.find((each) => each.field === field)?.text ?? '';
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave({
      id: row.id,
      version: row.version,
      texts: changedTexts(row, draft),
      individualNumber: individualNumber.trim() || null,
      assert: isAsserted,
    });
  };
  return (
    <form
      onSubmit={save}
      className="print-none mt-4 space-y-4 border-t border-solid-gray-300 pt-4"
      autoComplete="off"
    >
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <TextInput
          label={text.individualNumber}
          hint={text.individualHint}
          value={individualNumber}
          onChange={setNumber}
          inputMode="numeric"
          maxLength={20}
          autoComplete="off"
          isInvalid={row.causes.some(({ cause }) => cause === 'INDIVIDUAL_NUMBER') && individualNumber === ''}
        />
        {shownFields(row).map((field) => (
          <TextInput
            key={field}
            label={text.field[field]}
            value={said(field)}
            onChange={(value) => setDraft({ ...draft, [field]: value })}
            isInvalid={row.unreadable.includes(field) && draft[field] === undefined}
            maxLength={200}
          />
        ))}
      </div>
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          checked={isAsserted}
          onChange={({ target }) => setAsserted(target.checked)}
          className="mt-1 size-5"
        />
        {text.assert}
      </label>
      {problem && (
        <Notice tone="error" role="alert" title={problem.message}>
          {'causes' in problem &&
            problem.causes.map(({ cause, name, step }) => (
              <p key={cause}>
                <strong>{name}</strong> {step}
              </p>
            ))}
        </Notice>
      )}
      <Button type="submit" look="primary" isPending={isBusy}>
        {text.save}
      </Button>
    </form>
  );
}
