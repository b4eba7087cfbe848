import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './facilities.texts.js';
import { ListDay } from './ListDay.js';

/** The start of operation; one that lies ahead says that it is planned. */
export function StartDay({ day, asOf }: { day: string | null; asOf: string }) {
  const text = useTexts(texts);
  return (
    <>
      <ListDay day={day} />
      {day && day > asOf && <span className="ml-1 text-dns-14N-130 text-solid-gray-700">{text.planned}</span>}
    </>
  );
}
