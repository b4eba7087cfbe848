import { useEffect, useState } from 'react';

/** A pause in typing after which one wants to see what came of it. */
const PAUSE_MS = 400;

/** The value as it was after the last pause; compared by what it holds. */
export function useLater<T>(value: T): T {
  const [later, setLater] = useState(value);
  const held = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(JSON.parse(held) as T), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [held]);
  return later;
}
