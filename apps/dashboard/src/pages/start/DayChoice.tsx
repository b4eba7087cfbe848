import { useEffect, useId, useRef, useState } from 'react';
import { HINT, LABEL } from '../../components/control-style.js';
import type { StartFieldsFragment } from '../../generated/pages/graphql.js';
import { isDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { BothCalendars } from './BothCalendars.js';
import { Choice, chosenOrFirst } from './Choice.js';
import { dayInBothCalendars } from './day-words.js';
import { FieldProblem, type Problem } from './FieldProblem.js';
import { texts } from './start.texts.js';

interface DayChoiceProps {
  form: StartFieldsFragment;
  /** YYYY-MM-DD, or what is typed so far. */
  day: string;
  onDay: (day: string) => void;
  problem: Problem | null;
}

/** Today, the next business day, or any day from the calendar; the day chosen stands below in both calendars. */
export function DayChoice({ form, day, onDay, problem }: DayChoiceProps) {
  const text = useTexts(texts);
  const { lang } = useView();
  const id = useId();
  const [isOther, setOther] = useState(day !== '' && day !== form.today && day !== form.nextBusinessDay);
  const input = useRef<HTMLInputElement>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (problem) (input.current ?? chosenOrFirst(group.current))?.focus();
  }, [problem]);
  const quick = (chosen: string) => {
    setOther(false);
    onDay(chosen);
  };
  const words = (each: string) => {
    const { western, era } = dayInBothCalendars(each, lang);
    return `${western}・${era}`;
  };
  return (
    <fieldset ref={group} aria-describedby={problem ? `${id}-problem` : undefined} className="space-y-3">
      <legend className="mb-3 text-std-20B-150">{text.when}</legend>
      <Choice
        name={id}
        title={text.today}
        detail={words(form.today)}
        isChosen={!isOther && day === form.today}
        onChoose={() => quick(form.today)}
      />
      <Choice
        name={id}
        title={text.nextDay}
        detail={words(form.nextBusinessDay)}
        isChosen={!isOther && day === form.nextBusinessDay}
        onChoose={() => quick(form.nextBusinessDay)}
      />
      <Choice name={id} title={text.calendar} isChosen={isOther} onChoose={() => setOther(true)} />
      {isOther && (
        <div className="space-y-2 pl-4">
          <label htmlFor={`${id}-day`} className={LABEL}>
            {text.day}
          </label>
          <input
            ref={input}
            id={`${id}-day`}
            type="date"
            value={day}
            max={form.latest}
            onChange={({ target: { value } }) => onDay(value)}
            aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ''}`}
            aria-invalid={problem !== null}
            className="min-h-14 w-full rounded-8 border border-solid-gray-600 bg-white px-4 text-std-18N-160 aria-invalid:border-2 aria-invalid:border-error-2"
          />
          <p id={`${id}-hint`} className={HINT}>
            {text.dayHint}
          </p>
          {isDay(day) && <BothCalendars day={day} />}
        </div>
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </fieldset>
  );
}
