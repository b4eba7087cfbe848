import { useLocation, useNavigate } from 'react-router';
import { useTexts } from '../../i18n/use-texts.js';
import { patched, useView } from '../../view/use-view.js';
import { texts } from './facilities.texts.js';
import { nextPage, PAGE_SIZE, placeOfAddress, previousPage, type Move, type PagingState } from './paging.js';

interface PagerProps {
  totalCount: number;
  endCursor: string | null;
  hasNextPage: boolean;
  /** Called after a move: the list below comes into view, the focus stays on the button. */
  onMove?: () => void;
}

const BUTTON =
  'min-h-10 cursor-pointer rounded-8 border border-blue-900 bg-white px-4 text-dns-16N-130 text-blue-900 hover:bg-blue-50 aria-disabled:cursor-default aria-disabled:border-solid-gray-300 aria-disabled:bg-solid-gray-50 aria-disabled:text-solid-gray-600';

/** Previous and next by cursor. A button that cannot go on stays focusable, so the keyboard is never lost. */
export function Pager({ totalCount, endCursor, hasNextPage, onMove }: PagerProps) {
  const text = useTexts(texts);
  const { params } = useView();
  const navigate = useNavigate();
  const state = useLocation().state as PagingState | null;
  const place = placeOfAddress(params);
  if (totalCount <= PAGE_SIZE) return null;

  const go = ({ place: { after, page }, state: kept }: Move): void => {
    const address = patched(params, { after, page: page > 1 ? String(page) : null });
    void navigate({ search: address.toString() }, { state: kept, preventScrollReset: true });
    onMove?.();
  };
  const previous = previousPage(place, state);
  const isFirst = place.after === null;
  const isLast = !hasNextPage || endCursor === null;
  return (
    <nav aria-label={text.paging} className="print-none flex flex-wrap items-center gap-3">
      <button
        type="button"
        aria-disabled={isFirst}
        className={BUTTON}
        onClick={() => isFirst || go(previous)}
      >
        ‹ {previous.isFirst && place.page > 2 ? text.first : text.previous}
      </button>
      <button
        type="button"
        aria-disabled={isLast}
        className={BUTTON}
        onClick={() => isLast || go(nextPage(place, state, endCursor))}
      >
        {text.next} ›
      </button>
      <span className="number text-dns-14N-130 text-solid-gray-700">
        {text.page(place.page, Math.ceil(totalCount / PAGE_SIZE))}
      </span>
    </nav>
  );
}
