import { useEffect, useRef, useState } from 'react';

/** Long enough to type on, short enough not to be noticed. */
const PAUSE_MS = 250;

export interface SearchDraft {
  text: string;
  type: (text: string) => void;
  /** While an input method composes kana into kanji nothing is asked: half a word is not what is meant. */
  compose: (composing: boolean) => void;
  /** Enter, or the clearing button: at once. */
  commit: (text?: string) => void;
}

/** What stands in the search box, handed on after a pause; follows the address when that changes elsewhere. */
export function useSearchDraft(committed: string, onCommit: (text: string) => void): SearchDraft {
  const [text, setText] = useState(committed);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const composing = useRef(false);
  const handedOn = useRef(committed);

  useEffect(() => {
    // an answer to our own typing must not overwrite what was typed since
    if (committed !== handedOn.current) setText(committed);
    handedOn.current = committed;
  }, [committed]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const commit = (value = text): void => {
    clearTimeout(timer.current);
    const trimmed = value.trim();
    if (trimmed === handedOn.current) return;
    handedOn.current = trimmed;
    onCommit(trimmed);
  };
  const later = (value: string): void => {
    clearTimeout(timer.current);
    if (!composing.current) timer.current = setTimeout(() => commit(value), PAUSE_MS);
  };
  return {
    text,
    type: (value) => {
      setText(value);
      later(value);
    },
    compose: (now) => {
      composing.current = now;
      if (!now) later(text);
    },
    commit: (value) => {
      if (value !== undefined) setText(value);
      commit(value);
    },
  };
}
