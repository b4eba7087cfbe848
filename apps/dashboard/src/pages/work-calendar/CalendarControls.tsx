import { ChoiceField } from '../../components/index.js';
import { FIELD, LABEL, STEP } from '../../components/control-style.js';
import { isDay, shiftDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { nextMonth, type CalendarView } from './calendar-address.js';
import { texts } from './calendar.texts.js';
import type { PrefectureName, Technician } from './technician.js';

interface CalendarControlsProps {
  view: CalendarView;
  technicians: readonly Technician[];
  prefectures: readonly PrefectureName[];
}

/** Which stretch, whose visits, where. */
export function CalendarControls({ view, technicians, prefectures }: CalendarControlsProps) {
  const text = useTexts(texts);
  const { set } = useView();
  const go = (by: number) =>
    set({ day: view.view === 'week' ? shiftDay(view.day, 7 * by) : nextMonth(view.day, by) });
  return (
    <div className="print-none flex flex-wrap items-end gap-x-6 gap-y-3">
      <ChoiceField
        label={text.view}
        value={view.view}
        onChange={(id) => set({ view: id === 'week' ? null : id })}
        options={[
          { id: 'week', name: text.views.week },
          { id: 'month', name: text.views.month },
        ]}
      />
      <div className="flex items-end gap-1">
        <button type="button" className={STEP} aria-label={text.earlier} onClick={() => go(-1)}>
          ‹
        </button>
        <label>
          <span className={LABEL}>{text.day}</span>
          <input
            type="date"
            className={FIELD}
            value={view.day}
            onChange={({ target }) => isDay(target.value) && set({ day: target.value })}
          />
        </label>
        <button type="button" className={STEP} aria-label={text.later} onClick={() => go(1)}>
          ›
        </button>
        <button type="button" className={`${STEP} px-3`} onClick={() => set({ day: null })}>
          {text.now}
        </button>
      </div>
      <label>
        <span className={LABEL}>{text.technician}</span>
        <select
          className={FIELD}
          value={view.technician}
          onChange={({ target }) => set({ tech: target.value })}
        >
          <option value="">{text.all}</option>
          {technicians.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="none">{text.nobody}</option>
        </select>
      </label>
      <label>
        <span className={LABEL}>{text.area}</span>
        <select
          className={FIELD}
          value={view.prefecture}
          onChange={({ target }) => set({ pref: target.value })}
        >
          <option value="">{text.all}</option>
          {prefectures.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
