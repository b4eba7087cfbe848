import { useEffect, useId, useRef } from 'react';
import { HINT, LABEL } from '../../components/control-style.js';

interface TextAreaProps {
  label: string;
  hint: string;
  rows: number;
  maxLength: number;
  value: string;
  onChange: (text: string) => void;
  /** The refusal is about this field: it is marked and gets the focus. */
  problem?: { text: string; count: number } | null;
}

/** Several lines; a refusal marks it and leaves what was typed. */
export function TextArea({ label, hint, problem, value, onChange, ...rest }: TextAreaProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (problem) area.current?.focus();
  }, [problem]);
  return (
    <div>
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      <textarea
        {...rest}
        ref={area}
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-hint`}
        className="w-full rounded-8 border border-solid-gray-600 bg-white p-3 text-dns-16N-130 aria-invalid:border-2 aria-invalid:border-error-2"
      />
      <p id={`${id}-hint`} className={HINT}>
        {hint}
      </p>
    </div>
  );
}
