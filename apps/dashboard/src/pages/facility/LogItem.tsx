import { DayText } from '../../components/index.js';
import { formatDay, formatTime } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import { entryWords } from './entry-words.js';
import { texts } from './facility.texts.js';
import { japanDayOf, type TimelineEntry } from './log-timeline.js';

const DOT = {
  SET: 'bg-blue-900 border-blue-900',
  AMEND: 'bg-blue-900 border-blue-900',
  PLAN: 'bg-white border-blue-900 border-dashed',
  END: 'bg-solid-gray-600 border-solid-gray-600',
  RETRACT: 'bg-white border-error-2',
} as const;
const LINK = 'text-blue-900 underline underline-offset-4';

/** One entry: what, effective when, learnt when, from where, by whom; struck through once it was retracted. */
export function LogItem({
  entry,
  act,
  target,
  learntDaysLater,
  isAhead,
}: TimelineEntry & { isAhead: boolean }) {
  const text = useTexts(texts);
  const { source } = useTexts(words);
  const { lang } = useView();
  const sentence = entryWords(act, entry, target, lang);
  const isRetracted = entry.retractedBy !== null;
  return (
    <li
      id={`log-${entry.id}`}
      tabIndex={-1}
      data-verb={entry.verb}
      className="keep-together relative pb-5 pl-5 target:bg-yellow-50 focus:outline-none"
    >
      <span aria-hidden className={`absolute top-1.5 -left-[7px] size-3 rounded-full border-2 ${DOT[act]}`} />
      <p className={`text-dns-16B-130 ${isRetracted ? 'font-normal text-solid-gray-700' : ''}`}>
        {isRetracted ? <s>{sentence}</s> : sentence}
      </p>
      {isRetracted && (
        <p className="text-dns-14N-130 text-error-2">
          {text.retractedBy}（
          <a href={`#log-${entry.retractedBy}`} className={LINK}>
            {text.toRetraction}
          </a>
          ）
        </p>
      )}
      {target && (
        <p className="text-dns-14N-130">
          <a href={`#log-${target.id}`} className={LINK}>
            {text.toRetracted}
          </a>
        </p>
      )}
      <dl className="mt-0.5 flex flex-wrap gap-x-4 text-dns-14N-130 leading-normal text-solid-gray-700 [&_dt]:inline [&_dt]:after:content-['：'] [&_dd]:inline">
        {entry.verb !== 'RETRACT' && (
          <div>
            <dt>{text.effective}</dt>
            <dd>
              {entry.day ? <DayText day={entry.day} /> : text.effectiveUnknown}
              {isAhead && <strong className="ml-1">{text.afterDay}</strong>}
            </dd>
          </div>
        )}
        <div>
          <dt>{text.learnt}</dt>
          <dd>
            {formatDay(japanDayOf(entry.learntAt), lang)} {formatTime(entry.learntAt)}
            {learntDaysLater > 0 && <span className="ml-1">（{text.learntLater(learntDaysLater)}）</span>}
          </dd>
        </div>
        <div>
          <dt>{text.source}</dt>
          <dd>
            {source[entry.source]}
            {entry.batch !== null && `・${text.batch(entry.batch)}`}
          </dd>
        </div>
        {entry.by && (
          <div>
            <dt>{text.by}</dt>
            <dd>{entry.by}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}
