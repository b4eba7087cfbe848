import { useState, type ReactNode } from 'react';
import { formatDay } from '../i18n/format.js';
import { defineTexts } from '../i18n/language.js';
import { useTexts } from '../i18n/use-texts.js';
import { words } from '../i18n/words.js';
import { useShell } from '../shell/shell-context.js';
import { useView } from '../view/use-view.js';
import { AsOfControl } from './AsOfControl.js';
import { DenominatorControl } from './DenominatorControl.js';
import { KnownOnControl } from './KnownOnControl.js';

const texts = defineTexts({
  ja: { change: '表示条件', now: '現在の情報', past: '過去の時点の情報' },
  en: { change: 'View', now: 'as known now', past: 'as known then' },
});

interface ViewControlsProps {
  /** Off where the page's denominators are fixed. */
  denominator?: boolean;
  /** Off where the page is pinned to a publication. */
  viewPoint?: boolean;
  /** The page's own controls (type, measure …), in the same bar. */
  children?: ReactNode;
}

/**
 * The bar above every page: which day, as known when, of what. Everything is written to the address. On a phone it
 * is one line that opens, so that the page's sentence is what one sees first.
 */
export function ViewControls({ denominator = true, viewPoint = true, children }: ViewControlsProps) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { today } = useShell();
  const { asOf, known, den, lang } = useView();
  const [open, setOpen] = useState(false);
  const summary = [
    viewPoint && formatDay(asOf ?? today.today, lang),
    viewPoint && (known ? text.past : text.now),
    denominator && word.denominator[den],
  ];
  return (
    <div className="print-none border-b border-solid-gray-300 py-3 text-dns-14N-130">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex w-full cursor-pointer items-center gap-2 text-left sm:hidden"
      >
        <span className="shrink-0 font-bold text-blue-900">
          {text.change} <span aria-hidden>{open ? '▲' : '▼'}</span>
        </span>
        <span className="min-w-0 truncate text-solid-gray-700">{summary.filter(Boolean).join('・')}</span>
      </button>
      <div
        className={`flex flex-wrap items-start gap-x-8 gap-y-3 max-sm:mt-3 ${open ? '' : 'max-sm:hidden'}`}
      >
        {viewPoint && <AsOfControl />}
        {viewPoint && <KnownOnControl />}
        {denominator && <DenominatorControl />}
        {children}
      </div>
    </div>
  );
}
