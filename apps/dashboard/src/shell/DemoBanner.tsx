import { useTexts } from '../i18n/use-texts.js';
import { words } from '../i18n/words.js';
import { DemoClock } from './DemoClock.js';
import type { ShellFacts } from './shell-context.js';
import { shellTexts } from './texts.js';

/** Demo and real never mix: every page of the demo says so first. */
export function DemoBanner({ today }: { today: ShellFacts['today'] }) {
  const text = useTexts(shellTexts);
  const { demo } = useTexts(words);
  return (
    <aside aria-label={demo} className="print-none border-b border-yellow-700 bg-yellow-50 text-dns-14N-130">
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5 sm:px-6 lg:px-8">
        <strong>{demo}</strong>
        <span className="max-lg:hidden">{text.demoNotice}</span>
        <div className="sm:ml-auto">
          <DemoClock today={today} />
        </div>
      </div>
    </aside>
  );
}
