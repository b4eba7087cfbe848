import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { texts } from './facilities.texts.js';
import { PAGE_SIZE } from './paging.js';

interface PagerProps {
  totalCount: number;
  page: number;
  endCursor: string | null;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** null: the page before is the first one. */
  previousCursor: string | null;
  /** Called after a move: the list below comes into view, the focus stays on the button. */
  onMove?: () => void;
}

const BUTTON =
  'min-h-10 cursor-pointer rounded-8 border border-blue-900 bg-white px-4 text-dns-16N-130 text-blue-900 hover:bg-blue-50 aria-disabled:cursor-default aria-disabled:border-solid-gray-300 aria-disabled:bg-solid-gray-50 aria-disabled:text-solid-gray-600';

/** Previous and next by cursor, from a shared address too. A button that cannot go on stays focusable, so the keyboard is never lost. */
export function Pager({ totalCount, page, onMove, ...pageInfo }: PagerProps) {
  const text = useTexts(texts);
  const { set } = useView();
  if (totalCount <= PAGE_SIZE) return null;

  const go = (after: string | null): void => {
    set({ after });
    onMove?.();
  };
  const { endCursor, previousCursor } = pageInfo;
  const isFirst = !pageInfo.hasPreviousPage;
  const isLast = !pageInfo.hasNextPage || endCursor === null;
  return (
    <nav aria-label={text.paging} className="print-none flex flex-wrap items-center gap-3">
      <button
        type="button"
        aria-disabled={isFirst}
        className={BUTTON}
        onClick={() => isFirst || go(previousCursor)}
      >
        ‹ {text.previous}
      </button>
      <button type="button" aria-disabled={isLast} className={BUTTON} onClick={() => isLast || go(endCursor)}>
        {text.next} ›
      </button>
      <span className="number text-dns-14N-130 text-solid-gray-700">
        {text.page(page, Math.ceil(totalCount / PAGE_SIZE))}
      </span>
    </nav>
  );
}
