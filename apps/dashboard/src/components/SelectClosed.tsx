import { useId } from 'react';
import { Button } from 'react-aria-components';
import { FIELD, LABEL } from './control-style.js';

interface SelectClosedProps {
  label: string;
  /** Name of what is chosen. */
  chosen: string | undefined;
  onOpen: () => void;
}

/** A list that nobody has opened yet: looks and reads like the real one. */
export function SelectClosed({ label, chosen, onOpen }: SelectClosedProps) {
  const id = useId();
  return (
    <div>
      <span id={`${id}-label`} className={LABEL}>
        {label}
      </span>
      <Button
        id={`${id}-value`}
        aria-labelledby={`${id}-value ${id}-label`}
        aria-haspopup="listbox"
        aria-expanded={false}
        onPress={onOpen}
        className={`${FIELD} flex max-w-full cursor-pointer items-center gap-2 text-left`}
      >
        <span className="min-w-0 truncate">{chosen}</span>
        <span aria-hidden className="ml-auto text-xs text-blue-900">
          ▼
        </span>
      </Button>
    </div>
  );
}
