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
    let tries = 20;
    // The page's chunk and its figures may still be on their way: wait for its heading, but not for ever.
    const timer = setInterval(() => {
      const heading = document.querySelector<HTMLElement>('main h1');
      if (heading) heading.focus({ preventScroll: true });
      if (heading || --tries === 0) clearInterval(timer);
    }, 50);
    return () => clearInterval(timer);
  }, [pathname]);
}
