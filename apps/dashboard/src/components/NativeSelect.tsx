import { useId } from 'react';
import { FIELD, LABEL } from './control-style.js';

interface NativeSelectProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly (readonly [value: string, name: string])[];
  required?: boolean;
  /** As wide as its longest name, for hundreds of vendors. */
  isWide?: boolean;
}

/** The browser's own list: letters, arrows and a phone's wheel work as everywhere. For forms and short filters. */
export function NativeSelect({ label, value, onChange, options, required, isWide }: NativeSelectProps) {
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
        onChange={({ target }) => onChange(target.value)}
        className={`${FIELD} max-w-full ${isWide ? '' : 'sm:max-w-64'}`}
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
