import { useState } from 'react';
import { CorrectContactDocument } from '../../../generated/pages/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { LineInput } from '../LineInput.js';
import { texts } from '../my.texts.js';
import { TaskFrame } from '../TaskFrame.js';
import type { TaskProps } from '../own-day.js';
import { useAct } from '../use-act.js';

/** Telephone, mail, postal address; name and code are the bureau's. */
export function ContactDataTask({ own }: TaskProps) {
  const text = useTexts(texts);
  const { code, version, phone, email, postalCode, address } = own.facility;
  const [data, setData] = useState({
    phone: phone ?? '',
    email: email ?? '',
    postalCode: postalCode ?? '',
    address,
  });
  const { act, problem, isSending } = useAct(CorrectContactDocument, code);
  const field = (name: keyof typeof data) => ({
    value: data[name],
    onChange: (value: string) => setData((before) => ({ ...before, [name]: value })),
    problem: problem?.field === name ? problem : null,
  });
  return (
    <TaskFrame
      code={code}
      lead={text.contactDataLead}
      submit={text.register}
      isSending={isSending}
      problem={problem}
      onSubmit={() =>
        void act({ input: { facilityCode: code, expectedVersion: version, ...data } }, text.contactCorrected)
      }
    >
      <LineInput label={text.phone} type="tel" autoComplete="tel" {...field('phone')} />
      <LineInput label={text.mail} type="email" autoComplete="email" {...field('email')} />
      <LineInput
        label={text.postalCode}
        hint={text.postalCodeHint}
        inputMode="numeric"
        autoComplete="postal-code"
        {...field('postalCode')}
      />
      <LineInput label={text.address} autoComplete="street-address" {...field('address')} />
    </TaskFrame>
  );
}
