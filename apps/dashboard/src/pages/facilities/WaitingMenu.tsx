import { useId } from 'react';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './facilities.texts.js';
import { FilterMenu } from './FilterMenu.js';

const USUAL = [14, 30, 60, 90] as const;

/** Waiting at least so many days: the usual steps at one press, any number by typing. */
export function WaitingMenu({
  days,
  onChange,
}: {
  days: number | undefined;
  onChange: (days?: number) => void;
}) {
  const text = useTexts(texts);
  const id = useId();
  return (
    <FilterMenu label={text.waiting} count={days ? 1 : 0}>
      <label htmlFor={id} className="block text-dns-14B-130 text-solid-gray-700">
        {text.waitingAtLeast}
      </label>
      <input
        id={id}
        type="number"
        min={1}
        max={9999}
        inputMode="numeric"
        value={days ?? ''}
        onChange={(event) => {
          const value = Math.trunc(Number(event.target.value));
          onChange(value > 0 ? value : undefined);
        }}
        className="mt-1 min-h-10 w-28 rounded-8 border border-solid-gray-600 px-3 text-dns-16N-130"
      />
      <div className="mt-3 flex flex-wrap gap-2">
        {USUAL.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={days === each}
            onClick={() => onChange(days === each ? undefined : each)}
            className="min-h-9 cursor-pointer rounded-full border border-solid-gray-600 px-3 text-dns-14N-130 hover:bg-blue-50 aria-pressed:border-blue-900 aria-pressed:bg-blue-900 aria-pressed:text-white"
          >
            {text.waitingDays(each)}
          </button>
        ))}
      </div>
    </FilterMenu>
  );
}
