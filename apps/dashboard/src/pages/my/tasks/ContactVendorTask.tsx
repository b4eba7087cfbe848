import { useId, useState } from 'react';
import { HINT, LABEL } from '../../../components/control-style.js';
import { ContactVendorDocument } from '../../../generated/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { texts } from '../my.texts.js';
import { TaskFrame } from '../TaskFrame.js';
import type { TaskProps } from '../TaskPage.js';
import { useAct, type ActProblem } from '../use-act.js';
import { VendorPicker, type VendorChoice } from './VendorPicker.js';

/** Contacting the vendor: the day decides its place in the queue, and the vendor gets a mail. */
export function ContactVendorTask({ own }: TaskProps) {
  const text = useTexts(texts);
  const id = useId();
  const { code, version, vendor } = own.facility;
  const [chosen, setChosen] = useState<VendorChoice | null>(null);
  const [message, setMessage] = useState('');
  const [missing, setMissing] = useState<ActProblem | null>(null);
  const { act, problem, isSending } = useAct(ContactVendorDocument, code);
  const send = () => {
    const vendorId = vendor?.id ?? chosen?.id;
    if (!vendorId) {
      return setMissing((before) => ({
        text: text.chooseFirst,
        field: 'value',
        count: (before?.count ?? 0) + 1,
      }));
    }
    setMissing(null);
    const input = { facilityCode: code, expectedVersion: version, vendorId, message };
    void act({ input }, (said) =>
      'vendorTold' in said && said.vendorTold ? text.contactedByMail : text.contactedCall,
    );
  };
  return (
    <TaskFrame
      code={code}
      lead={text.contactLead}
      submit={text.contactSubmit}
      isSending={isSending}
      problem={missing ?? problem}
      onSubmit={send}
    >
      {vendor ? (
        <p className="text-std-18B-160">{vendor.name}</p>
      ) : (
        <VendorPicker chosen={chosen} onChoose={setChosen} problem={missing} />
      )}
      <div>
        <label htmlFor={id} className={LABEL}>
          {text.message}
        </label>
        <textarea
          id={id}
          rows={4}
          maxLength={1000}
          value={message}
          onChange={({ target }) => setMessage(target.value)}
          aria-describedby={`${id}-hint`}
          className="w-full rounded-8 border border-solid-gray-600 bg-white p-3 text-dns-16N-130"
        />
        <p id={`${id}-hint`} className={HINT}>
          {text.messageHint}
        </p>
      </div>
    </TaskFrame>
  );
}
