import { useEffect, useId, useRef } from 'react';
import { HINT, LABEL } from '../../components/control-style.js';

interface LineInputProps {
  label: string;
  hint?: string;
  type?: 'text' | 'tel' | 'email' | 'date' | 'month';
  inputMode?: 'numeric';
  autoComplete?: string;
  value: string;
  onChange: (text: string) => void;
  /** The refusal is about this field: it is marked and gets the focus. */
  problem?: { text: string; count: number } | null;
  max?: string;
}

/** A line one types into with a thumb; a refusal marks it and leaves what was typed. */
export function LineInput({ label, hint, problem, value, onChange, ...rest }: LineInputProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem) input.current?.focus();
  }, [problem]);
  return (
    <div>
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={`${HINT} mb-1`}>
          {hint}
        </p>
      )}
      <input
        {...rest}
        ref={input}
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="min-h-12 w-full rounded-8 border border-solid-gray-600 bg-white px-4 text-dns-16N-130 aria-invalid:border-2 aria-invalid:border-error-2"
      />
    </div>
  );
}
