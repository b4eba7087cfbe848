import { DayText } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useView } from '../../view/use-view.js';
import { Contact } from './Contact.js';
import { monthWords } from './entry-words.js';
import type { FacilityFields } from './facility-fields.js';
import { texts } from './facility.texts.js';
import { Field, Fields } from './Fields.js';

interface PlansProps {
  facility: FacilityFields;
  readers: number | null;
  visitOn: string | null;
  expiresOn: string | null;
}

/** The vendor and everything with a day or a month ahead. */
export function Plans({ facility, readers, visitOn, expiresOn }: PlansProps) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const { lang } = useView();
  const { vendor, blocker, plannedMonth } = facility;
  return (
    <Fields id="plans" title={text.vendorTitle}>
      <Field name={text.vendor}>{vendor ? vendor.name : text.noVendor}</Field>
      {vendor && <Contact phone={vendor.phone} email={vendor.email} />}
      <Field name={text.blocker}>{blocker ? word.blocker[blocker] : text.noBlocker}</Field>
      {plannedMonth && <Field name={text.plannedMonth}>{monthWords(plannedMonth, lang)}</Field>}
      {visitOn && (
        <Field name={text.visit}>
          <DayText day={visitOn} weekday />
        </Field>
      )}
      {readers !== null && readers > 0 && <Field name={text.readers}>{text.readersCount(readers)}</Field>}
      {expiresOn && (
        <Field name={text.certificate}>
          <DayText day={expiresOn} />
        </Field>
      )}
    </Fields>
  );
}
