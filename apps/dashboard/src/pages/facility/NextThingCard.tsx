import { DayText } from '../../components/index.js';
import type { FacilityFields } from './facility-fields.js';
import { formatDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import { texts } from './facility.texts.js';
import type { NextThing } from './next-thing.js';

interface NextThingCardProps {
  thing: NextThing;
  waitingDays: number | null;
  waitingSince: string | null;
  blocker: FacilityFields['blocker'];
}

/** The one next thing, who must act, and how long it has waited: read first. */
export function NextThingCard({ thing, waitingDays, waitingSince, blocker }: NextThingCardProps) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { lang } = useView();
  const isDone = thing.stage === 'DONE';
  const sentence = thing.startsOn ? text.startsOn(formatDay(thing.startsOn, lang)) : text.next[thing.stage];
  return (
    <section
      aria-labelledby="next-thing"
      className={`rounded-12 border-2 p-5 ${isDone ? 'border-green-700 bg-green-50' : 'border-blue-900 bg-blue-50'}`}
    >
      <h2 id="next-thing" className="text-dns-16B-130 text-solid-gray-700">
        {text.nextTitle}
      </h2>
      <p className="mt-1 text-std-22B-150">{sentence}</p>
      {thing.actor !== 'NOBODY' && (
        <p className="text-std-17N-170">
          {text.actor}：<strong>{word.actor[thing.actor]}</strong>
        </p>
      )}
      <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-dns-16N-130">
        {thing.actor !== 'NOBODY' && waitingDays !== null && (
          <div className="flex flex-wrap gap-x-2">
            <dt className="sr-only">{word.stage[thing.stage]}</dt>
            <dd>
              <strong className="number">{text.waiting(waitingDays)}</strong>
              {waitingSince && (
                <span className="ml-2 text-solid-gray-700">
                  <DayText day={waitingSince} />
                  {lang === 'ja' ? 'から' : ' on'}
                </span>
              )}
            </dd>
          </div>
        )}
        {blocker && (
          <div>
            <dt className="sr-only">{text.blocker}</dt>
            <dd className="font-bold text-error-2">{text.blocked(word.blocker[blocker])}</dd>
          </div>
        )}
        {thing.visitOn && (
          <div>
            <dt className="sr-only">{text.visit}</dt>
            <dd>
              {text.visitOn(formatDay(thing.visitOn, lang))}
              {thing.visitPassed && <strong className="ml-2 text-error-2">{text.visitPassed}</strong>}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
