import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './facility.texts.js';
import { Field } from './Fields.js';

const LINK = 'text-blue-900 underline underline-offset-4';

export function Contact({ phone, email }: { phone: string | null; email: string | null }) {
  const text = useTexts(texts);
  return (
    <>
      {phone && (
        <Field name={text.phone}>
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className={`number ${LINK}`}>
            {phone}
          </a>
        </Field>
      )}
      {email && (
        <Field name={text.email}>
          <a href={`mailto:${email}`} className={LINK}>
            {email}
          </a>
        </Field>
      )}
    </>
  );
}
