import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button, DayText } from '../../components/index.js';
import { FIELD, LABEL } from '../../components/control-style.js';
import { SetVendorHolidaysDocument, WorkCapacityDocument } from '../../generated/pages/graphql.js';
import { isDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './capacity.texts.js';

interface HolidaysProps {
  holidays: readonly string[];
  today: string;
  canWrite: boolean;
  onSaid: (message: string) => void;
}

const OBON = ['08-13', '08-14', '08-15', '08-16'];

/** Days on which the vendor does not work; Obon is one press. */
export function Holidays({ holidays, today, canWrite, onSaid }: HolidaysProps) {
  const text = useTexts(texts);
  const [day, setDay] = useState('');
  const [save, { loading }] = useMutation(SetVendorHolidaysDocument, {
    refetchQueries: [WorkCapacityDocument],
    awaitRefetchQueries: true,
  });
  const set = async (days: string[], closed: boolean) => {
    if (loading) return;
    const answer = await save({ variables: { input: { days, closed } } }).catch(() => null);
    const said = answer?.data?.said;
    const done = closed ? text.holidaySaved : text.holidayRemoved;
    onSaid(said?.__typename === 'WorkSettingSaved' ? done : (said?.message ?? text.failed));
  };
  const year = today.slice(5) > '08-16' ? String(Number(today.slice(0, 4)) + 1) : today.slice(0, 4);
  const obon = OBON.map((monthDay) => `${year}-${monthDay}`);
  return (
    <section className="space-y-3">
      <h2 className="text-std-20B-150">{text.holidays}</h2>
      <p>{text.holidaysWhy}</p>
      {holidays.length === 0 && <p>{text.none}</p>}
      <ul className="divide-y divide-solid-gray-300">
        {holidays.map((each) => (
          <li key={each} className="flex flex-wrap items-center gap-4 py-2">
            <DayText day={each} weekday />
            {canWrite && (
              <Button size="small" onPress={() => void set([each], false)}>
                {text.remove}
                <span className="sr-only">：{each}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {canWrite && (
        <form
          className="print-none flex flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (isDay(day)) void set([day], true);
          }}
        >
          <label>
            <span className={LABEL}>{text.day}</span>
            <input
              type="date"
              required
              min={today}
              className={FIELD}
              value={day}
              onChange={({ target }) => setDay(target.value)}
            />
          </label>
          <Button type="submit">{text.add}</Button>
          {!obon.every((each) => holidays.includes(each)) && (
            <Button onPress={() => void set(obon, true)}>{text.obon(year)}</Button>
          )}
        </form>
      )}
    </section>
  );
}
