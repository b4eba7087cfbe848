import { useId, useState } from 'react';
import { FIELD, LABEL } from '../../components/control-style.js';

interface FilterTextProps {
  label: string;
  /** As the address has it. */
  value: string;
  onCommit: (value: string) => void;
  type?: 'search' | 'date';
}

/** A text to search by, handed on with Enter or when the field is left. */
export function FilterText({ label, value, onCommit, type = 'search' }: FilterTextProps) {
  const id = useId();
  const [draft, setDraft] = useState({ over: value, text: value });
  const text = draft.over === value ? draft.text : value;
  const commit = () => {
    if (text.trim() !== value) onCommit(text.trim());
  };
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        value={text}
        maxLength={100}
        className={`${FIELD} max-w-full`}
        onChange={(event) => setDraft({ over: value, text: event.target.value })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
    </div>
  );
}
