import { useId, useState } from 'react';
import { Button } from '../../components/index.js';
import { FIELD, LABEL } from '../../components/control-style.js';
import { useTexts } from '../../i18n/use-texts.js';
import { enquiryTexts } from '../enquiries/enquiry.texts.js';
import { holdsIndividualNumber } from '../enquiries/individual-number.js';
import { texts } from './stuck.texts.js';

interface NoteFormProps {
  label: string;
  submit: string;
  initial?: string;
  /** Resolves to what went wrong; null: it is written. */
  onSave: (text: string) => Promise<string | null>;
}

export function NoteForm({ label, submit, initial = '', onSave }: NoteFormProps) {
  const text = useTexts(texts);
  const { individualNumber } = useTexts(enquiryTexts);
  const id = useId();
  const [typed, setTyped] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const save = async (): Promise<void> => {
    if (isPending) return;
    if (typed.trim() === '') return setProblem(text.textMissing);
    setPending(true);
    const failure = await onSave(typed);
    setPending(false);
    setProblem(failure);
    if (failure === null) setTyped('');
  };
  return (
    <form
      aria-busy={isPending}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        value={typed}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setTyped(target.value)}
        className={`${FIELD} w-full py-2 leading-normal aria-invalid:border-error-2`}
      />
      <p id={`${id}-hint`} role="status" className="mb-2 text-dns-14N-130">
        {problem && <span className="text-error-2">{problem} </span>}
        {holdsIndividualNumber(typed) && <span className="bg-yellow-50 px-1">{individualNumber}</span>}
      </p>
      <Button type="submit" look="primary" size="small">
        {submit}
      </Button>
    </form>
  );
}
