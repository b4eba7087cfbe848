import { lazy, useId } from 'react';
import { Button } from 'react-aria-components';
import { FIELD, LABEL } from './control-style.js';
import { OpenLater } from './OpenLater.js';
import type { SelectFieldProps } from './SelectFieldOpen.js';

export type { SelectOption, SelectSection } from './SelectFieldOpen.js';

const load = () => import('./SelectFieldOpen.js');
const SelectFieldOpen = lazy(async () => ({ default: (await load()).SelectFieldOpen }));

/** One of a list, with headings where the list has parts. */
export function SelectField(props: SelectFieldProps) {
  const id = useId();
  const chosen = props.sections.flatMap(({ options }) => options).find((option) => option.id === props.value);
  return (
    <OpenLater
      load={load}
      closed={(open) => (
        <div>
          <span id={`${id}-label`} className={LABEL}>
            {props.label}
          </span>
          <Button
            id={`${id}-value`}
            aria-labelledby={`${id}-value ${id}-label`}
            aria-haspopup="listbox"
            aria-expanded={false}
            onPress={open}
            className={`${FIELD} flex max-w-full cursor-pointer items-center gap-2 text-left`}
          >
            <span className="min-w-0 truncate">{chosen?.name}</span>
            <span aria-hidden className="ml-auto text-xs text-blue-900">
              ▼
            </span>
          </Button>
        </div>
      )}
      open={<SelectFieldOpen {...props} />}
    />
  );
}
