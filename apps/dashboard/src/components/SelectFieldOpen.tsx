import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { FIELD, LABEL } from './control-style.js';

export interface SelectOption {
  id: string;
  name: string;
}
export interface SelectSection {
  /** null: options without a heading. */
  name: string | null;
  options: SelectOption[];
}

export interface SelectFieldProps {
  label: string;
  value: string;
  onChange: (id: string) => void;
  sections: SelectSection[];
  /** Shown while nothing is chosen. */
  placeholder?: string;
}

const ITEM =
  'cursor-pointer px-4 py-2 text-dns-16N-130 outline-none data-focused:bg-blue-100 data-selected:font-bold data-selected:text-blue-900';

/** The list once it was asked for; starts opened. */
export function SelectFieldOpen({ label, value, onChange, sections, placeholder }: SelectFieldProps) {
  return (
    <Select defaultOpen placeholder={placeholder} value={value} onChange={(key) => onChange(String(key))}>
      <Label className={LABEL}>{label}</Label>
      <Button className={`${FIELD} flex max-w-full cursor-pointer items-center gap-2 text-left`}>
        <SelectValue className="min-w-0 truncate" />
        <span aria-hidden className="ml-auto text-xs text-blue-900">
          ▼
        </span>
      </Button>
      <Popover className="max-w-[calc(100vw-2rem)] overflow-auto rounded-8 border border-solid-gray-420 bg-white py-2 shadow-1 min-w-(--trigger-width)">
        <ListBox className="outline-none">
          {sections
            .filter((section) => section.options.length > 0)
            .map((section, index) => (
              <ListBoxSection key={section.name ?? index} id={section.name ?? `section-${index}`}>
                {section.name && (
                  <Header className="px-4 pb-1 pt-3 text-dns-14B-130 text-solid-gray-700">
                    {section.name}
                  </Header>
                )}
                {section.options.map((option) => (
                  <ListBoxItem key={option.id} id={option.id} textValue={option.name} className={ITEM}>
                    {option.name}
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
