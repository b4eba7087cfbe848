import { useTexts } from '../i18n/use-texts.js';
import { shellTexts } from './texts.js';

export function SkipLink() {
  const text = useTexts(shellTexts);
  return (
    <a
      href="#main"
      className="print-none absolute left-2 top-2 z-50 -translate-y-20 rounded-8 bg-white px-4 py-2 text-blue-900 underline focus:translate-y-0"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {text.skip}
    </a>
  );
}
