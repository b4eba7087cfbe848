import { useEffect, useId, useRef } from 'react';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './facilities.texts.js';
import { useSearchDraft } from './search-draft.js';

/** Code or any part of a name; 「/」 from anywhere on the page leads here. */
export function SearchBox({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const text = useTexts(texts);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const draft = useSearchDraft(value, onSearch);

  useEffect(() => {
    const focusOnSlash = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', focusOnSlash);
    return () => window.removeEventListener('keydown', focusOnSlash);
  }, []);

  return (
    <form
      role="search"
      className="max-w-[45rem]"
      onSubmit={(event) => {
        event.preventDefault();
        draft.commit();
      }}
    >
      <label htmlFor={id} className="block text-dns-16B-130">
        {text.search}
      </label>
      <p id={`${id}-hint`} className="mt-0.5 text-dns-14N-130 text-solid-gray-700">
        {text.searchHint}
        <span className="max-sm:hidden">・{text.searchKey}</span>
      </p>
      <div className="relative mt-1.5">
        <input
          ref={input}
          id={id}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          value={draft.text}
          onChange={(event) => draft.type(event.target.value)}
          onCompositionStart={() => draft.compose(true)}
          onCompositionEnd={() => draft.compose(false)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && draft.text) draft.commit('');
          }}
          className="min-h-12 w-full rounded-8 border border-solid-gray-600 bg-white pr-12 pl-4 text-std-17N-170 hover:border-black [&::-webkit-search-cancel-button]:hidden"
        />
        {draft.text && (
          <button
            type="button"
            aria-label={text.clearSearch}
            onClick={() => {
              draft.commit('');
              input.current?.focus();
            }}
            className="absolute inset-y-1 right-1 w-10 cursor-pointer rounded-8 text-solid-gray-700 hover:bg-solid-gray-100"
          >
            ✕
          </button>
        )}
      </div>
    </form>
  );
}
