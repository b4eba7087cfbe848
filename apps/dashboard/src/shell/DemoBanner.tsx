import { useTexts } from '../i18n/use-texts.js';
import { words } from '../i18n/words.js';
import { shellTexts } from './texts.js';

/** Demo and real never mix: every page of the demo says so first. */
export function DemoBanner() {
  const text = useTexts(shellTexts);
  const { demo } = useTexts(words);
  return (
    <aside aria-label={demo} className="print-none border-b border-yellow-700 bg-yellow-50 text-dns-14N-130">
      <p className="mx-auto max-w-[90rem] px-4 py-1.5 sm:px-6 lg:px-8">
        <strong className="mr-2">{demo}</strong>
        <span className="max-sm:hidden">{text.demoNotice}</span>
      </p>
    </aside>
  );
}
