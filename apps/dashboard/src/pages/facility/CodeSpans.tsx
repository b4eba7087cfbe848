import { formatDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import type { FacilityFields } from './facility-fields.js';
import { texts } from './facility.texts.js';
import { Field } from './Fields.js';

/** The code, and those it succeeded with the days they held. */
export function CodeSpans({ current, codes }: { current: string; codes: FacilityFields['codes'] }) {
  const text = useTexts(texts);
  const { lang } = useView();
  const former = codes.filter(({ code, validUntil }) => code !== current || validUntil !== null);
  const since = codes.find(({ code, validUntil }) => code === current && validUntil === null)?.validFrom;
  return (
    <>
      <Field name={text.code}>
        <span className="number font-bold select-all">{current}</span>
        {former.length > 0 && since && (
          <span className="ml-2 text-dns-14N-130 text-solid-gray-700">
            {text.since(formatDay(since, lang))}
          </span>
        )}
      </Field>
      {former.map(({ code, validUntil }) => (
        <Field key={code + validUntil} name={text.formerCode}>
          <span className="number select-all">{code}</span>
          {validUntil && (
            <span className="ml-2 text-dns-14N-130 text-solid-gray-700">
              {text.until(formatDay(validUntil, lang))}
            </span>
          )}
        </Field>
      ))}
    </>
  );
}
