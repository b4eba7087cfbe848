import { useEffect, useId, useRef, useState } from 'react';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { deskTexts } from './desk.texts.js';
import { useLookUp, type Found } from './use-look-up.js';

type Facility = Found['nodes'][number];

/** The one box: types, chooses and opens without a hand leaving the keyboard. */
export function LookUpBox({ onChoose }: { onChoose: (code: string) => void }) {
  const text = useTexts(deskTexts);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isComposing, setComposing] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [isEntered, setEntered] = useState(false);
  const { found, asked } = useLookUp(typed, isComposing);
  const rows = isOpen && found ? found.nodes : [];
  const chosen = rows[Math.min(active, rows.length - 1)];
  useBackToBox(input);
  // whoever opens the desk has somebody on the line
  useEffect(() => input.current?.focus(), []);

  const choose = (facility: Facility | undefined): void => {
    setEntered(false);
    if (!facility) return;
    setOpen(false);
    onChoose(facility.code);
  };
  // what stands in the list may still be the answer to fewer letters: an Enter before its own answer waits for it
  const isAnswered = asked === typed.trim();
  useEffect(() => {
    if (!isEntered || !isAnswered) return undefined;
    const soon = setTimeout(() => choose(chosen));
    return () => clearTimeout(soon);
  });
  const move = (by: number): void => {
    setOpen(true);
    if (rows.length > 0) setActive((Math.min(active, rows.length - 1) + by + rows.length) % rows.length);
  };
  return (
    <div role="search">
      <label htmlFor={id} className="block text-dns-16B-130">
        {text.box}
      </label>
      <p id={`${id}-hint`} className="mt-0.5 text-dns-14N-130 text-solid-gray-700 max-sm:hidden">
        {text.boxHint}
      </p>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        inputMode="search"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={rows.length > 0}
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-hint`}
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
          setOpen(true);
          setEntered(false);
        }}
        onFocus={() => setOpen(true)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={(event) => {
          // the Enter that ends a conversion is the input method's
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            move(event.key === 'ArrowDown' ? 1 : -1);
          } else if (event.key === 'Enter') {
            setEntered(true);
          } else if (event.key === 'Escape') {
            setTyped('');
            setOpen(false);
            setEntered(false);
          }
        }}
        className="mt-1.5 min-h-12 w-full rounded-8 border border-solid-gray-600 bg-white px-4 text-std-17N-170 hover:border-black"
      />
      <p role="status" className="mt-1 min-h-5 text-dns-14N-130 text-solid-gray-700" data-testid="found">
        {isOpen && found && asked !== '' && foundWords(found, text)}
      </p>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={text.box}
        className={
          rows.length > 0
            ? 'mt-1 divide-y divide-solid-gray-200 rounded-8 border border-solid-gray-420'
            : 'hidden'
        }
      >
        {rows.map((facility) => (
          <div
            key={facility.id}
            id={`${id}-${facility.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={facility === chosen}
            // on the press: the box keeps the focus, and its keys do the same
            onMouseDown={(event) => {
              event.preventDefault();
              choose(facility);
            }}
            className={`cursor-pointer px-3 py-2 ${facility === chosen ? 'bg-blue-100' : 'hover:bg-blue-50'}`}
          >
            <Row facility={facility} />
          </div>
        ))}
      </div>
    </div>
  );
}

function foundWords(found: Found, text: (typeof deskTexts)['ja']): string {
  if (found.totalCount === 0) return text.nothing;
  const count = formatCount(found.totalCount);
  return found.totalCount > found.nodes.length ? text.shownOf(found.nodes.length, count) : text.found(count);
}

function Row({ facility }: { facility: Facility }) {
  const text = useTexts(deskTexts);
  const word = useTexts(words);
  return (
    <>
      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="text-dns-16B-130">{facility.name}</span>
        <span className="number text-dns-14N-130">{facility.phone}</span>
      </span>
      <span className="flex flex-wrap gap-x-3 text-dns-14N-130 text-solid-gray-700">
        <span>{word.typeShort[facility.type]}</span>
        <span>
          {facility.prefecture.name}
          {facility.municipality}
        </span>
        <span className="number">{facility.code}</span>
        <span className="font-bold">
          {facility.closedOn ? text.closed : word.stage[facility.stage]}
          {facility.waitingDays !== null && ` ${text.waiting(facility.waitingDays)}`}
        </span>
      </span>
    </>
  );
}

/** 「/」 from anywhere leads back: the next caller is on the line. */
function useBackToBox(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const focusOnSlash = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', focusOnSlash);
    return () => window.removeEventListener('keydown', focusOnSlash);
  }, [input]);
}
