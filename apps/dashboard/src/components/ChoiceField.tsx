import { Label, Radio, RadioGroup } from 'react-aria-components';
import { LABEL } from './control-style.js';

interface ChoiceFieldProps<Id extends string> {
  label: string;
  value: Id;
  onChange: (id: Id) => void;
  options: readonly { id: Id; name: string }[];
}

/** One of a few, all visible: a row of segments that is a radio group. */
export function ChoiceField<Id extends string>({ label, value, onChange, options }: ChoiceFieldProps<Id>) {
  return (
    <RadioGroup value={value} onChange={(id) => onChange(id as Id)} orientation="horizontal">
      <Label className={LABEL}>{label}</Label>
      <div className="flex flex-wrap gap-1">
        {options.map(({ id, name }) => (
          <Radio
            key={id}
            value={id}
            className="flex min-h-10 cursor-pointer items-center border border-solid-gray-600 bg-white px-3 text-dns-16N-130 rounded-8 hover:bg-blue-50 data-focus-visible:z-10 data-selected:border-blue-900 data-selected:bg-blue-900 data-selected:text-white"
          >
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
