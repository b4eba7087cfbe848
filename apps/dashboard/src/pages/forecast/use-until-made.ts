import { useEffect } from 'react';

const AGAIN_MS = 3_000;

/** Asks again while something is being computed, which takes seconds. */
export function useUntilMade(isMaking: boolean, ask: () => void): void {
  useEffect(() => {
    if (!isMaking) return;
    const timer = setInterval(ask, AGAIN_MS);
    return () => clearInterval(timer);
  }, [isMaking, ask]);
}
