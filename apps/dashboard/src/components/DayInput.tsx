import { useState } from 'react';
import { isDay } from '../i18n/format.js';
import { FIELD } from './control-style.js';

interface DayInputProps {
  id?: string;
  label?: string;
  day: string;
  /** Days within are meant as soon as they stand there; others when the field is left or Enter is pressed. */
  min: string;
  max: string;
  onDay: (day: string) => void;
}

/** A day, typed or picked. It is typed digit by digit (0002, 0020, …): it is handed on when it is meant, not before. */
export function DayInput({ id, label, day, min, max, onDay }: DayInputProps) {
  const [typed, setTyped] = useState({ over: day, text: day });
  const draft = typed.over === day ? typed.text : day;
  const commit = (value: string) => {
    if (isDay(value) && value !== day) onDay(value);
  };
  return (
    <input
      id={id}
      aria-label={label}
      type="date"
      value={draft}
      className={FIELD}
      onChange={({ target: { value } }) => {
        setTyped({ over: day, text: value });
        if (value >= min && value <= max) commit(value);
      }}
      onBlur={() => commit(draft)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit(draft);
      }}
    />
  );
}
