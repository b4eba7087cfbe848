import { lazy } from 'react';
import { OpenLater } from './OpenLater.js';
import { SelectClosed } from './SelectClosed.js';
import type { SelectFieldProps } from './SelectFieldOpen.js';

export type { SelectOption, SelectSection } from './SelectFieldOpen.js';

const load = () => import('./SelectFieldOpen.js');
const SelectFieldOpen = lazy(async () => ({ default: (await load()).SelectFieldOpen }));

/** One of a list, with headings where the list has parts. */
export function SelectField(props: SelectFieldProps) {
  const chosen = props.sections
    .flatMap(({ options }) => options)
    .find((option) => option.id === props.value)?.name;
  return (
    <OpenLater
      load={load}
      closed={(open) => (
        <SelectClosed label={props.label} chosen={chosen ?? props.placeholder} onOpen={open} />
      )}
      open={<SelectFieldOpen {...props} />}
    />
  );
}
