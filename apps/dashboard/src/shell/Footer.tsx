import { useTexts } from '../i18n/use-texts.js';
import { shellTexts } from './texts.js';

export function Footer() {
  const text = useTexts(shellTexts);
  return (
    <footer className="print-none border-t border-solid-gray-300 bg-solid-gray-50">
      <p className="mx-auto max-w-[90rem] px-4 py-4 text-dns-14N-130 text-solid-gray-700 sm:px-6 lg:px-8">
        {text.footer}
      </p>
    </footer>
  );
}
