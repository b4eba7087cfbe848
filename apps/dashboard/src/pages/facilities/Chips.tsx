import { useRef } from 'react';
import { useTexts } from '../../i18n/use-texts.js';
import type { Chip } from './filter-chips.js';
import type { ListFilter } from './filter-address.js';
import { texts } from './facilities.texts.js';

/** The conditions in words; each can be taken off by itself. Focus goes on to the next one, never to nowhere. */
export function Chips({
  chips,
  onChange,
}: {
  chips: readonly Chip[];
  onChange: (filter: ListFilter) => void;
}) {
  const text = useTexts(texts);
  const list = useRef<HTMLUListElement>(null);
  if (chips.length === 0) return null;

  const remove = (index: number): void => {
    const buttons = list.current?.querySelectorAll('button');
    const neighbour = buttons?.[index + 1] ?? buttons?.[index - 1];
    // the last chip takes its list along: the search box is where one goes on
    (neighbour ?? document.querySelector<HTMLElement>('[role=search] input'))?.focus();
    onChange(chips[index]!.without);
  };
  return (
    <ul ref={list} aria-label={text.chips} className="flex flex-wrap gap-2">
      {chips.map((chip, index) => (
        <li
          key={chip.key}
          className="inline-flex min-h-8 items-center rounded-full border border-blue-900 bg-blue-50 pl-3 text-dns-14N-130 text-blue-1000 print:border-0 print:bg-white print:pl-0"
        >
          {chip.label}
          <button
            type="button"
            aria-label={text.remove(chip.label)}
            onClick={() => remove(index)}
            className="print-none ml-1 size-8 cursor-pointer rounded-full hover:bg-blue-200"
          >
            ✕
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li className="print-none">
          <button
            type="button"
            onClick={() => onChange({})}
            className="min-h-8 cursor-pointer px-2 text-dns-14N-130 text-blue-900 underline underline-offset-4"
          >
            {text.clearAll}
          </button>
        </li>
      )}
    </ul>
  );
}
