import { TypeMark } from '../../components/index.js';
import { formatDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { CodeSpans } from './CodeSpans.js';
import { Contact } from './Contact.js';
import type { FacilityFields } from './facility-fields.js';
import { texts } from './facility.texts.js';
import { Field, Fields } from './Fields.js';

/** Who the facility is: code, type, place, contact, opening and closing. */
export function Registry({ facility }: { facility: FacilityFields }) {
  const text = useTexts(texts);
  const { lang } = useView();
  const { prefecture, postalCode, municipality, address } = facility;
  const inPrefecture = address.startsWith(prefecture.name)
    ? address
    : `${prefecture.name}${address || municipality}`;
  return (
    <Fields id="registry" title={text.whoTitle}>
      <CodeSpans current={facility.code} codes={facility.codes} />
      <Field name={text.type}>
        <TypeMark type={facility.type} />
        {facility.typeInferred && (
          <span className="ml-2 rounded-4 border border-solid-gray-600 px-1.5 text-dns-14N-130 text-solid-gray-700">
            {text.typeInferred}
          </span>
        )}
      </Field>
      <Field name={text.address}>
        {postalCode && (
          <span className="number block text-dns-14N-130">
            〒{postalCode.slice(0, 3)}-{postalCode.slice(3)}
          </span>
        )}
        {inPrefecture}
      </Field>
      <Contact phone={facility.phone} email={facility.email} />
      <Field name={text.opened}>
        {facility.openedOn ? formatDay(facility.openedOn, lang) : text.beforeLog}
      </Field>
      {facility.closedOn && <Field name={text.closed}>{formatDay(facility.closedOn, lang)}</Field>}
      {facility.possiblyClosedSince && (
        <Field name={text.closed}>
          <span className="text-error-2">
            {text.possiblyClosed(formatDay(facility.possiblyClosedSince, lang))}
          </span>
        </Field>
      )}
    </Fields>
  );
}
