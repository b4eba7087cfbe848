import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './facilities.texts.js';

interface FilterMenuProps {
  label: string;
  /** How many values are chosen; the button says so. */
  count: number;
  wide?: boolean;
  children: ReactNode;
}

/** One filter: a button that says whether it restricts, and its choices in a panel that Escape closes. */
export function FilterMenu({ label, count, wide, children }: FilterMenuProps) {
  const text = useTexts(texts);
  const chosen = count > 0;
  return (
    <DialogTrigger>
      <Button
        className={`inline-flex min-h-10 cursor-pointer items-center gap-2 rounded-full border px-4 text-dns-16N-130 whitespace-nowrap hover:underline ${
          chosen ? 'border-blue-900 bg-blue-50 font-bold text-blue-900' : 'border-solid-gray-600 bg-white'
        }`}
      >
        {label}
        {chosen && (
          <span className="number inline-flex size-5 items-center justify-center rounded-full bg-blue-900 text-[11px] text-white">
            {count}
            <span className="sr-only">{text.chosen}</span>
          </span>
        )}
        <span aria-hidden className="text-xs">
          ▾
        </span>
      </Button>
      <Popover
        placement="bottom start"
        className={`max-w-[calc(100vw-2rem)] overflow-auto rounded-8 border border-solid-gray-420 bg-white shadow-2 ${wide ? 'w-[40rem]' : 'w-80'}`}
      >
        <Dialog aria-label={label} className="p-4 outline-none">
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
