import { formatDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { NextEffect } from '../where-it-hurts/NextEffect.js';
import type { NextStep, Task } from './my-next.js';
import { texts } from './my.texts.js';
import type { OwnDay } from './own-day.js';
import { TaskLink } from './TaskLink.js';

/** Tasks whose worth on the target day the queues can tell. */
const SIMULATED: readonly Task[] = ['contact', 'ordered', 'start'];

/** The next one thing, why, what it is worth, and one button. */
export function NextCard({ own: { facility, start }, step: { key, task } }: { own: OwnDay; step: NextStep }) {
  const text = useTexts(texts);
  const { lang } = useView();
  const words = text.next[key];
  const title =
    key === 'PLANNED' && start.startsOn ? text.startsOn(formatDay(start.startsOn, lang)) : words.title;
  const isDone = key === 'DONE' || key === 'PLANNED' || key === 'CLAIM';
  return (
    <section
      aria-labelledby="next-thing"
      data-next={key}
      className={`rounded-12 border-2 p-5 ${isDone ? 'border-green-700 bg-green-50' : 'border-blue-900 bg-blue-50'}`}
    >
      <h2 id="next-thing" className="text-dns-16B-130 text-solid-gray-700">
        {text.nextTitle}
      </h2>
      <p className="mt-1 text-std-22B-150">{title}</p>
      <p className="mt-2 text-std-16N-170">{words.why}</p>
      {task && SIMULATED.includes(task) && <NextEffect facilityId={facility.id} />}
      {facility.visitOn && (key === 'READY' || key === 'VISITED') && (
        <p className="mt-2 text-std-16B-170">{text.visitOn(formatDay(facility.visitOn, lang))}</p>
      )}
      {task && (
        <p className="mt-4">
          <TaskLink code={facility.code} task={task} look="primary">
            {words.button}
          </TaskLink>
        </p>
      )}
    </section>
  );
}
