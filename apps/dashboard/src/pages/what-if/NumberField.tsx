import { useId } from 'react';
import { FIELD, LABEL } from '../../components/control-style.js';

interface NumberFieldProps {
  label: string;
  value: string;
  min: number;
  max: number;
  step: number;
  onChange: (value: string) => void;
}

/** A number typed or stepped; the browser says what is out of range. */
export function NumberField({ label, value, min, max, step, onChange }: NumberFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        required
        min={min}
        max={max}
        step={step}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className={`${FIELD} number w-40`}
      />
    </div>
  );
}
