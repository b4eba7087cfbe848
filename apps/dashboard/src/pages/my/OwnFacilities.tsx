import { Link } from 'react-router';
import { Page, TypeMark } from '../../components/index.js';
import type { OwnFacilitiesQuery } from '../../generated/pages/graphql.js';
import { formatDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { useView } from '../../view/use-view.js';
import { texts } from './my.texts.js';
import { byUrgency, waitsForItself } from './own-list.js';

type Facilities = NonNullable<OwnFacilitiesQuery['facilities']>['nodes'];

/** The facilities of a chain, those that wait for it first, each with its next thing. */
export function OwnFacilities({ facilities }: { facilities: Facilities }) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { lang } = useView();
  const address = useAddress();
  const { today } = useShell().today;
  const all = facilities.length;
  const toDo = facilities.filter(waitsForItself).length;
  const open = facilities.some(({ stage }) => stage !== 'DONE');
  return (
    <Page
      name={text.name}
      title={toDo > 0 ? text.listTitle(all, toDo) : open ? text.listWaiting(all) : text.listDone(all)}
    >
      <ul className="grid gap-3 lg:grid-cols-2">
        {[...facilities].sort(byUrgency).map(({ code, name, type, stage, visitOn, startsOn, blocker }) => {
          const isPlanned = startsOn !== null && startsOn > today;
          return (
            <li key={code}>
              <Link
                to={address('/my', { f: code })}
                className="block h-full rounded-12 border border-solid-gray-420 p-4 text-solid-gray-900 no-underline hover:border-blue-900 hover:bg-blue-50"
              >
                <span className="block text-std-18B-160 text-blue-900 underline underline-offset-4">
                  {name}
                </span>
                <span className="flex flex-wrap gap-x-3 text-dns-14N-130 text-solid-gray-700">
                  <span className="number">{code}</span>
                  <TypeMark type={type} />
                </span>
                <span className="mt-2 block text-std-16B-170">
                  {isPlanned ? text.startsOn(formatDay(startsOn, lang)) : text.next[stage].title}
                </span>
                {visitOn && visitOn >= today && stage !== 'DONE' && (
                  <span className="block text-dns-14N-130">{text.visitOn(formatDay(visitOn, lang))}</span>
                )}
                {blocker && (
                  <span className="block text-dns-14N-130 text-error-2">
                    {text.blocked(word.blocker[blocker])}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
