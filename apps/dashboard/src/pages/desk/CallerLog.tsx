import { Link } from 'react-router';
import { formatDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { entryWords } from '../facility/entry-words.js';
import { japanDayOf, logTimeline } from '../facility/log-timeline.js';
import type { CallerFacility } from './caller-facility.js';
import { deskTexts } from './desk.texts.js';

const SHOWN = 8;

/** The latest entries of the log, in the words of the facility's page. */
export function CallerLog({ facility }: { facility: CallerFacility }) {
  const text = useTexts(deskTexts);
  const { source } = useTexts(words);
  const { lang } = useView();
  const address = useAddress();
  const entries = logTimeline(facility.log);
  return (
    <section>
      <h3 className="text-std-18B-160">{text.log}</h3>
      <ol className="mt-2 divide-y divide-solid-gray-200 border-y border-solid-gray-300">
        {entries.slice(0, SHOWN).map(({ entry, act, target }) => (
          <li key={entry.id} className="py-1.5">
            <span className={`text-dns-16N-130 ${entry.retractedBy ? 'line-through' : ''}`}>
              {entryWords(act, entry, target, lang)}
            </span>
            <span className="block text-dns-14N-130 text-solid-gray-700">
              {formatDay(entry.day ?? japanDayOf(entry.learntAt), lang)}・{source[entry.source]}
              {entry.by && `・${entry.by}`}
            </span>
          </li>
        ))}
      </ol>
      {entries.length > SHOWN && (
        <Link
          to={`${address(`/facilities/${facility.code}`)}#log`}
          className="mt-1 inline-block text-dns-14N-130 text-blue-900 underline underline-offset-4"
        >
          {text.allLog}
        </Link>
      )}
    </section>
  );
}
