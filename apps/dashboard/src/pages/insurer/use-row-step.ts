import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  ConfirmHeldRowDocument,
  CorrectHeldRowDocument,
  DropHeldRowDocument,
  GiveBackHeldRowDocument,
  type CorrectHeldRowInput,
  type HeldRowAnswerFragment,
  type HeldRowInput,
} from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { texts } from './insurer.texts.js';

export type RowProblem = Extract<HeldRowAnswerFragment, { code: string }>;

/** The four things a hand can do with a held row; what is not done says why. */
export function useRowStep(onDone: (message: string) => void) {
  const text = useTexts(texts);
  const { lang } = useView();
  const [problem, setProblem] = useState<RowProblem | null>(null);
  const [failed, setFailed] = useState(false);
  // no-cache: the answer of a mutation would keep what was typed
  const options = {
    fetchPolicy: 'no-cache',
    context: { headers: { 'accept-language': lang } },
    onError: () => setFailed(true),
  } as const;
  const [correct, correcting] = useMutation(CorrectHeldRowDocument, options);
  const [confirm, confirming] = useMutation(ConfirmHeldRowDocument, options);
  const [giveBack, giving] = useMutation(GiveBackHeldRowDocument, options);
  const [drop, dropping] = useMutation(DropHeldRowDocument, options);
  const told = (answer: HeldRowAnswerFragment | undefined) => {
    if (!answer) return;
    setFailed(false);
    if ('code' in answer) setProblem(answer);
    else onDone(text.done[answer.outcome as keyof typeof text.done]);
  };
  return {
    problem,
    failed,
    isBusy: correcting.loading || confirming.loading || giving.loading || dropping.loading,
    correct: (input: CorrectHeldRowInput) =>
      void correct({ variables: { input } }).then(({ data }) => told(data?.correctHeldRow)),
    confirm: (input: HeldRowInput) =>
      void confirm({ variables: { input } }).then(({ data }) => told(data?.confirmHeldRow)),
    giveBack: (input: HeldRowInput) =>
      void giveBack({ variables: { input } }).then(({ data }) => told(data?.giveBackHeldRow)),
    drop: (input: HeldRowInput) =>
      void drop({ variables: { input } }).then(({ data }) => told(data?.dropHeldRow)),
  };
}
