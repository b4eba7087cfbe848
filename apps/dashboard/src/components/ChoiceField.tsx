import { useId } from 'react';
import { LABEL } from './control-style.js';

interface ChoiceFieldProps<Id extends string> {
  label: string;
  value: Id;
  onChange: (id: Id) => void;
  options: readonly { id: Id; name: string }[];
}

/** One of a few, all visible: a row of segments that is the browser's own radio group (the first load stays small). */
export function ChoiceField<Id extends string>({ label, value, onChange, options }: ChoiceFieldProps<Id>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={LABEL}>{label}</legend>
      <div className="flex flex-wrap gap-1">
        {options.map((option) => (
          <label
            key={option.id}
            className="flex min-h-10 cursor-pointer items-center rounded-8 border border-solid-gray-600 bg-white px-3 text-dns-16N-130 hover:bg-blue-50 has-checked:border-blue-900 has-checked:bg-blue-900 has-checked:text-white has-focus-visible:outline-4 has-focus-visible:outline-offset-2 has-focus-visible:outline-black"
          >
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === value}
              onChange={() => onChange(option.id)}
              className="sr-only"
            />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
