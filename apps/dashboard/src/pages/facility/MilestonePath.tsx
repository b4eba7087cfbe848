import { DayText } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { texts } from './facility.texts.js';
import type { Lane, Step, StepState } from './milestone-path.js';

/** Three lanes that run in parallel between the first step and the last two: a checklist that shows the graph. */
export function MilestonePath({ lanes }: { lanes: readonly Lane[] }) {
  const text = useTexts(texts);
  return (
    <section aria-labelledby="path">
      <h2 id="path" className="text-std-20B-150">
        {text.pathTitle}
      </h2>
      <div className="mt-3 space-y-3">
        {lanes.map((lane) => (
          <div key={lane.key} className="keep-together sm:flex sm:items-stretch sm:gap-3">
            <h3 className="pb-1 text-dns-14B-130 text-solid-gray-700 sm:w-28 sm:shrink-0 sm:self-center sm:pb-0">
              {text.lanes[lane.key]}
            </h3>
            <ol className="grid grow gap-2 sm:grid-cols-3">
              {lane.steps.map((step) => (
                <StepBox key={step.milestone} step={step} />
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}

const LOOK: Readonly<Record<StepState, string>> = {
  DONE: 'border-solid-gray-420 bg-white',
  NEXT: 'border-2 border-blue-900 bg-blue-50',
  PLANNED: 'border-dashed border-blue-900 bg-white',
  OPEN: 'border-solid-gray-300 bg-solid-gray-50 text-solid-gray-700',
};
const MARK: Readonly<Record<StepState, string>> = { DONE: '✓', NEXT: '▶', PLANNED: '◷', OPEN: '○' };
const MARK_LOOK: Readonly<Record<StepState, string>> = {
  DONE: 'bg-green-800 text-white',
  NEXT: 'bg-blue-900 text-white',
  PLANNED: 'bg-white text-blue-900',
  OPEN: 'bg-white text-solid-gray-600',
};

function StepBox({ step: { milestone, state, day } }: { step: Step }) {
  const text = useTexts(texts);
  const word = useTexts(words);
  return (
    <li
      className={`relative flex items-start gap-2 rounded-8 border px-3 py-2 ${LOOK[state]} sm:not-last:after:absolute sm:not-last:after:top-1/2 sm:not-last:after:-right-2 sm:not-last:after:w-2 sm:not-last:after:border-t-2 sm:not-last:after:border-solid-gray-420`}
      {...(state === 'NEXT' && { 'aria-current': 'step' })}
      data-milestone={milestone}
      data-state={state}
    >
      <span
        aria-hidden
        className={`mt-0.5 inline-flex size-5 shrink-0 items-center justify-center rounded-full text-[11px] leading-none ${MARK_LOOK[state]}`}
      >
        {MARK[state]}
      </span>
      <span className="min-w-0">
        <span className={`block text-dns-16N-130 ${state === 'NEXT' ? 'font-bold' : ''}`}>
          {word.measure[milestone]}
          <span className="sr-only">：{text.states[state]}</span>
        </span>
        <span className="block text-dns-14N-130 text-solid-gray-700 [&_time]:whitespace-normal">
          {day ? <DayText day={day} /> : text.states[state]}
          {state === 'PLANNED' && ` ${text.states.PLANNED}`}
        </span>
      </span>
    </li>
  );
}
