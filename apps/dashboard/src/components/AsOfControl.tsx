import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { isDay, shiftDay } from '../i18n/format.js';
import { defineTexts } from '../i18n/language.js';
import { useTexts } from '../i18n/use-texts.js';
import { useShell } from '../shell/shell-context.js';
import { useView } from '../view/use-view.js';
import { DayText } from './DayText.js';
import { FIELD, HINT, LABEL, STEP } from './control-style.js';

const texts = defineTexts({
  ja: { label: '基準日', earlier: '1週間前へ', later: '1週間後へ', today: '本日', backToToday: '本日に戻す' },
  en: {
    label: 'As of',
    earlier: 'One week earlier',
    later: 'One week later',
    today: 'today',
    backToToday: 'Back to today',
  },
});

/** The day the figures are for. A day outside the log may be typed and shows 記録なし. */
export function AsOfControl() {
  const id = useId();
  const text = useTexts(texts);
  const { today } = useShell();
  const { asOf, set } = useView();
  const day = asOf ?? today.today;
  // A day is typed digit by digit (0002, 0020, …): it goes to the address when it is meant, not before.
  const [typed, setTyped] = useState({ over: day, text: day });
  const draft = typed.over === day ? typed.text : day;
  const commit = (value: string) => {
    if (isDay(value) && value !== day) set({ asOf: value === today.today ? null : value });
  };
  const change = (value: string) => {
    setTyped({ over: day, text: value });
    if (value >= today.logBeganOn && value <= today.today) commit(value);
  };
  return (
    <div>
      <label htmlFor={id} className={LABEL}>
        {text.label}
      </label>
      <div className="flex gap-1">
        <Button
          aria-label={text.earlier}
          className={STEP}
          isDisabled={shiftDay(day, -7) < today.logBeganOn}
          onPress={() => commit(shiftDay(day, -7))}
        >
          ‹
        </Button>
        <input
          id={id}
          type="date"
          value={draft}
          className={FIELD}
          onChange={(event) => change(event.target.value)}
          onBlur={() => commit(draft)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit(draft);
          }}
        />
        <Button
          aria-label={text.later}
          className={STEP}
          isDisabled={day >= today.today}
          onPress={() => commit(shiftDay(day, 7) > today.today ? today.today : shiftDay(day, 7))}
        >
          ›
        </Button>
      </div>
      <p className={HINT}>
        <DayText day={day} />
        {asOf === null || asOf === today.today ? (
          <span className="ml-2">{text.today}</span>
        ) : (
          <button
            type="button"
            className="ml-2 cursor-pointer text-blue-900 underline"
            onClick={() => set({ asOf: null })}
          >
            {text.backToToday}
          </button>
        )}
      </p>
    </div>
  );
}
