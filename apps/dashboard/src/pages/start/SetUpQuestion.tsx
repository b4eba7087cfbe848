import { useEffect, useId, useRef } from 'react';
import type { Milestone } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Choice, chosenOrFirst } from './Choice.js';
import { FieldProblem, type Problem } from './FieldProblem.js';
import { texts } from './start.texts.js';

interface SetUpQuestionProps {
  asks: readonly Milestone[];
  answer: boolean | null;
  onAnswer: (done: boolean) => void;
  problem: Problem | null;
}

/** A set-up nobody reported is no dead end: the facility says itself that it is done. */
export function SetUpQuestion({ asks, answer, onAnswer, problem }: SetUpQuestionProps) {
  const text = useTexts(texts);
  const id = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (problem) chosenOrFirst(group.current)?.focus();
  }, [problem]);
  return (
    <fieldset ref={group} aria-describedby={`${id}-hint ${id}-problem`} className="space-y-3">
      <legend className="mb-1 text-std-20B-150">{text.setUp}</legend>
      <p id={`${id}-hint`} className="text-std-16N-170">
        {asks.includes('DELIVERED') ? text.setUpHintDelivered : text.setUpHint}
      </p>
      <Choice name={id} title={text.yes} isChosen={answer === true} onChoose={() => onAnswer(true)} />
      <Choice name={id} title={text.no} isChosen={answer === false} onChoose={() => onAnswer(false)} />
      {answer === false && <p className="text-std-16N-170">{text.notYet}</p>}
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </fieldset>
  );
}
