import { useEffect, useRef } from 'react';
import { useView } from '../../view/use-view.js';

/** Another day or knowledge point is another list: a place in the one before is none in this one. */
export function useFirstPageOnNewView(): void {
  const { asOf, known, params, set } = useView();
  const view = `${asOf ?? ''} ${known ?? ''}`;
  const shown = useRef(view);
  const isLaterPage = params.has('after');
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if (isLaterPage) set({ after: null }, { replace: true });
  }, [view, isLaterPage, set]);
}
