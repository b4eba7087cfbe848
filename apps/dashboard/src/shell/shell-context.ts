import { createContext, useContext } from 'react';
import type { ShellQuery } from '../generated/graphql.js';

/** What every page may count on: today, and who is signed in. */
export interface ShellFacts {
  today: ShellQuery['today'];
  me: ShellQuery['me'];
  signedIn: boolean;
  /** Asks the shell's question again (after signing in or out, or moving the clock). */
  refresh: () => Promise<unknown>;
}

const ShellContext = createContext<ShellFacts | null>(null);
export const ShellProvider = ShellContext.Provider;

/** Pages are rendered only when the shell's facts are there, so this is never empty inside a page. */
export function useShell(): ShellFacts {
  const facts = useContext(ShellContext);
  if (!facts) throw new Error('useShell outside the shell');
  return facts;
}
