import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import type { Row } from './use-work-actions.js';
import type { RowAction } from './work-form.js';
import { texts } from './work.texts.js';

interface RowButtonsProps {
  row: Row;
  isActive: boolean;
  onAct: (row: Row, action: RowAction) => void;
}

const BUTTON =
  'min-h-11 cursor-pointer rounded-8 border border-blue-900 px-3 text-dns-14N-130 text-blue-900 hover:bg-blue-50 lg:min-h-8 disabled:cursor-default disabled:border-solid-gray-300 disabled:text-solid-gray-600';

/** The same by touch and mouse; with the keyboard only those of the row one stands on can be reached. */
export function RowButtons({ row, isActive, onAct }: RowButtonsProps) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const tabIndex = isActive ? 0 : -1;
  return (
    <span role="gridcell" className="print-none col-span-2 flex flex-wrap gap-2 lg:col-span-1">
      <button
        type="button"
        tabIndex={tabIndex}
        disabled={!row.next}
        onClick={() => onAct(row, 'next')}
        className={BUTTON}
        title={row.next ? word.measure[row.next] : undefined}
      >
        {text.act.next}
        <span className="lg:sr-only">{row.next && `：${word.measure[row.next]}`}</span>
      </button>
      <button type="button" tabIndex={tabIndex} onClick={() => onAct(row, 'blocker')} className={BUTTON}>
        {text.act.blocker}
      </button>
      <button
        type="button"
        tabIndex={tabIndex}
        onClick={() => onAct(row, 'more')}
        className={BUTTON}
        aria-label={text.act.more}
      >
        …
      </button>
    </span>
  );
}
