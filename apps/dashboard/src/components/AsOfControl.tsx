import { useId } from 'react';
import { Button } from 'react-aria-components';
import { shiftDay } from '../i18n/format.js';
import { defineTexts } from '../i18n/language.js';
import { useTexts } from '../i18n/use-texts.js';
import { useShell } from '../shell/shell-context.js';
import { useView } from '../view/use-view.js';
import { DayInput } from './DayInput.js';
import { DayText } from './DayText.js';
import { HINT, LABEL, STEP } from './control-style.js';

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
  const commit = (value: string) => set({ asOf: value === today.today ? null : value });
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
        <DayInput id={id} day={day} min={today.logBeganOn} max={today.today} onDay={commit} />
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
