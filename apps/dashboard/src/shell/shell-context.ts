import { createContext, useContext } from 'react';
import type { ShellQuery } from '../generated/graphql.js';

/** What every page may count on: today, and who is signed in. */
export interface ShellFacts {
  today: ShellQuery['today'];
  me: ShellQuery['me'];
  signedIn: boolean;
  /** The reader's scope is the nation: national numbers have a list of as many rows. */
  seesAll: boolean;
  /** Asks the shell's question again (after signing in or out, or moving the clock). */
  refresh: () => Promise<unknown>;
}

/** The shell's answer with what follows from it. */
export function factsOf(answer: ShellQuery, refresh: ShellFacts['refresh']): ShellFacts {
  const role = answer.me?.role;
  return {
    ...answer,
    signedIn: answer.me !== null,
    seesAll: role === 'ADMINISTRATOR' || role === 'ANALYST' || role === 'CALL_CENTRE',
    refresh,
  };
}

const ShellContext = createContext<ShellFacts | null>(null);
export const ShellProvider = ShellContext.Provider;

/** Pages are rendered only when the shell's facts are there, so this is never empty inside a page. */
export function useShell(): ShellFacts {
  const facts = useContext(ShellContext);
  if (!facts) throw new Error('useShell outside the shell');
  return facts;
}
