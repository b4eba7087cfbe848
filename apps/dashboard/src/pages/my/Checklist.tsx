import { DayText } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { LANES } from '../facility/milestone-path.js';
import type { Milestone } from '../facilities/filter-values.js';
import { OWN_MILESTONES, type NextStep } from './my-next.js';
import { texts } from './my.texts.js';
import { sinceOf, type OwnDay } from './own-day.js';
import { TaskLink } from './TaskLink.js';

/** Not needed by who sets up alone. */
const OF_VENDOR: readonly Milestone[] = ['VENDOR_CONTACTED', 'ORDERED', 'SETUP_SCHEDULED'];

/** Everything on the way, what is done with its day, what one reports oneself with its button. */
export function Checklist({ own, next }: { own: OwnDay; next: NextStep }) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const steps = LANES.flatMap(({ milestones }) => [...milestones] as Milestone[]).filter(
    (milestone) => !own.setsUpAlone || !OF_VENDOR.includes(milestone),
  );
  const done = steps.filter((milestone) => sinceOf(own, milestone) !== null).length;
  return (
    <section aria-labelledby="checklist">
      <h2 id="checklist" className="text-std-20B-150">
        {text.checklist(done, steps.length)}
      </h2>
      <ol className="mt-3 divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {steps.map((milestone) => {
          const since = sinceOf(own, milestone);
          const isAhead = since !== null && since > own.start.today;
          const task = OWN_MILESTONES[milestone as keyof typeof OWN_MILESTONES];
          const isNext = task !== undefined && task === next.task;
          return (
            <li
              key={milestone}
              data-milestone={milestone}
              data-done={since !== null}
              className="flex min-h-14 items-center gap-3 py-2"
            >
              <span
                aria-hidden
                className={`inline-flex size-6 shrink-0 items-center justify-center rounded-full text-[13px] leading-none ${since ? 'bg-green-800 text-white' : 'border border-solid-gray-600 bg-white text-solid-gray-600'}`}
              >
                {since ? '✓' : ''}
              </span>
              <span className="min-w-0 grow">
                <span className="block text-dns-16N-130">
                  {word.measure[milestone]}
                  <span className="sr-only">：{since ? text.isDone : text.isOpen}</span>
                </span>
                {since && (
                  <span className="block text-dns-14N-130 text-solid-gray-700">
                    <DayText day={since} />
                    {isAhead && ` ${text.planned}`}
                  </span>
                )}
              </span>
              {!since && task && !isNext && !own.start.closed && (
                <TaskLink code={own.facility.code} task={task} look="plain">
                  {text.report[task]}
                </TaskLink>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
