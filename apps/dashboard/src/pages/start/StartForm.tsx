import { useEffect, useRef } from 'react';
import { Button, Notice } from '../../components/index.js';
import type { StartFieldsFragment } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { BothCalendars } from './BothCalendars.js';
import { DayChoice } from './DayChoice.js';
import { SetUpQuestion } from './SetUpQuestion.js';
import type { StartResult } from './start-form.js';
import { texts } from './start.texts.js';
import { useStartForm, type Entered, type SaidInput } from './use-start-form.js';

interface StartFormProps {
  form: StartFieldsFragment;
  enter: (said: SaidInput) => Promise<StartResult | null>;
  /** Asks for the form anew; left out: `enter` does so. */
  reload?: () => Promise<unknown>;
  onEntered: (entered: Entered) => void;
}

/** Three taps: the day, looking it over, registering it. The same by link and signed in. */
export function StartForm(props: StartFormProps) {
  const text = useTexts(texts);
  const { form } = props;
  const state = useStartForm(props);
  const { problem, isConfirming } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const wasConfirming = useRef(isConfirming);
  useEffect(() => {
    if (wasConfirming.current === isConfirming) return;
    wasConfirming.current = isConfirming;
    // a problem with a field has the focus already
    if (!problem || problem.place === 'form') heading.current?.focus();
  }, [isConfirming, problem]);

  if (form.closed) return <Notice tone="warning" title={text.closed} />;
  if (form.lacks.length > 0) return <Notice tone="warning" title={text.lacksApplication} />;
  const trouble = (
    <div aria-live="assertive">
      {problem?.place === 'form' && <Notice key={problem.count} tone="error" title={problem.text} />}
    </div>
  );
  if (isConfirming) {
    return (
      <section className="max-w-[32rem] space-y-6" data-step="confirm">
        <h2 ref={heading} tabIndex={-1} className="text-std-20B-150">
          {text.confirmTitle}
        </h2>
        <div className="rounded-12 border-2 border-blue-900 bg-blue-50 p-5">
          <p className="text-dns-16B-130 text-solid-gray-700">{text.startsOn}</p>
          <BothCalendars day={state.day} />
          {form.asks.length > 0 && <p className="mt-3 text-std-16N-170">{text.withReady}</p>}
        </div>
        {trouble}
        <div className="flex flex-col gap-3 *:min-h-14 sm:flex-row">
          <Button look="primary" onPress={() => void state.send()} isPending={state.isSending}>
            {text.confirm}
          </Button>
          <Button onPress={state.goBack} isDisabled={state.isSending}>
            {text.change}
          </Button>
        </div>
      </section>
    );
  }
  return (
    <form
      noValidate
      className="max-w-[32rem] space-y-8"
      data-step="choose"
      onSubmit={(event) => {
        event.preventDefault();
        state.goOn();
      }}
    >
      <h2 ref={heading} tabIndex={-1} className="sr-only">
        {text.choose}
      </h2>
      <DayChoice
        form={form}
        day={state.day}
        onDay={state.chooseDay}
        problem={problem?.place === 'day' ? problem : null}
      />
      {form.asks.length > 0 && (
        <SetUpQuestion
          asks={form.asks}
          answer={state.setUp}
          onAnswer={state.answer}
          problem={problem?.place === 'setUp' ? problem : null}
        />
      )}
      {trouble}
      <div className="flex *:min-h-14 *:w-full sm:*:w-auto">
        <Button look="primary" type="submit">
          {text.goOn}
        </Button>
      </div>
    </form>
  );
}
