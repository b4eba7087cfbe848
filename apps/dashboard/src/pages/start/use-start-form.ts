import { useState } from 'react';
import type { StartFieldsFragment } from '../../generated/pages/graphql.js';
import { formatDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { missingOf, placeOf, type ProblemPlace, type StartProblem, type StartResult } from './start-form.js';
import { texts } from './start.texts.js';
import { useStep } from './use-step.js';

export interface SaidInput {
  day: string;
  setUpAndTested: boolean;
  expectedVersion: number;
}

export type Entered = Extract<StartResult, { __typename: 'StartDateEntered' }>;

interface Options {
  form: StartFieldsFragment;
  /** Sends it; null: no answer came. */
  enter: (said: SaidInput) => Promise<StartResult | null>;
  /** Asks for the form anew. */
  reload?: () => Promise<unknown>;
  onEntered: (entered: Entered) => void;
}

/** Nothing typed is lost: day and answer stay here while steps, problems and newer versions of the form come and go. */
export function useStartForm({ form, enter, reload, onEntered }: Options) {
  const text = useTexts(texts);
  const { lang, params } = useView();
  const goTo = useStep();
  const [day, setDay] = useState(form.startsOn ?? '');
  const [setUp, setSetUp] = useState<boolean | null>(null);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<{ place: ProblemPlace; text: string; count: number } | null>(null);
  const show = (place: ProblemPlace, words: string) =>
    setProblem((before) => ({ place, text: words, count: (before?.count ?? 0) + 1 }));

  const wordsOf = (refusal: StartProblem): string => {
    if (refusal.__typename === 'Unreachable') return text.unreachable;
    if (refusal.__typename === 'StaleVersionProblem') return text.stale;
    if (refusal.__typename === 'MilestoneOrderProblem') {
      if (refusal.code !== 'DAY_BEFORE_PREREQUISITE') return text.lacksApplication;
      return form.readySince ? text.beforeReady(formatDay(form.readySince, lang)) : refusal.message;
    }
    return refusal.message;
  };

  const refused = (refusal: StartProblem) => {
    const place = placeOf(refusal);
    show(place, wordsOf(refusal));
    // the field stands on the step before: there the problem is read and put right
    if (place !== 'form') goTo(null, true);
  };

  return {
    day,
    setUp,
    problem,
    isSending,
    isConfirming: params.get('step') === 'confirm' && missingOf(form, day, setUp) === null,
    chooseDay: (chosen: string) => {
      setDay(chosen);
      setProblem(null);
    },
    answer: (done: boolean) => {
      setSetUp(done);
      setProblem(null);
    },
    goOn: () => {
      const missing = missingOf(form, day, setUp);
      if (missing) return show(missing.place, text.problems[missing.missing]);
      setProblem(null);
      goTo('confirm');
    },
    goBack: () => goTo(null, true),
    send: async () => {
      if (isSending) return;
      setSending(true);
      const said = {
        day,
        setUpAndTested: form.asks.length > 0 && setUp === true,
        expectedVersion: form.version,
      };
      const result = await enter(said).catch(() => null);
      if (result?.__typename === 'StaleVersionProblem') await reload?.().catch(() => null);
      setSending(false);
      if (!result) return refused({ __typename: 'Unreachable' });
      if (result.__typename !== 'StartDateEntered') return refused(result);
      onEntered(result);
    },
  };
}
