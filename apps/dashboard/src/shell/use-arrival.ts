import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/**
 * Puts the focus on the page's heading after a move to another page, so that a screen reader reads where one is.
 * Not at the first load (the browser starts at the top by itself) and not when only the view changed.
 */
export function useArrival(): void {
  const { pathname } = useLocation();
  const left = useRef(pathname);
  useEffect(() => {
    if (left.current === pathname) return;
    left.current = pathname;
    const focused = document.activeElement;
    // The page's chunk and its figures may still be on their way, long on a slow machine: wait for its heading, but
    // never take the focus from where the reader has put it meanwhile.
    const timer = setInterval(() => {
      const now = document.activeElement;
      const isElsewhere = now !== focused && now !== document.body;
      const heading = document.querySelector<HTMLElement>('main h1');
      if (!isElsewhere) heading?.focus({ preventScroll: true });
      if (heading || isElsewhere) clearInterval(timer);
    }, 50);
    return () => clearInterval(timer);
  }, [pathname]);
}
