import { useId } from 'react';
import { FIELD, LABEL } from '../../components/control-style.js';

interface ChooseProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly (readonly [value: string, name: string])[];
  required?: boolean;
}

/** The browser's own list: hundreds of vendors are found by typing their first signs. */
export function Choose({ label, value, onChange, options, required }: ChooseProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        required={required}
        onChange={(event) => onChange(event.target.value)}
        className={`${FIELD} max-w-full`}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
