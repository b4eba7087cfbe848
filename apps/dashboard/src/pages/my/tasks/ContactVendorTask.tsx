import { useState } from 'react';
import { ContactVendorDocument } from '../../../generated/pages/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { texts } from '../my.texts.js';
import { TextArea } from '../TextArea.js';
import { TaskFrame } from '../TaskFrame.js';
import type { TaskProps } from '../own-day.js';
import { useAct, type ActProblem } from '../use-act.js';
import { VendorPicker, type VendorChoice } from './VendorPicker.js';

/** Contacting the vendor: the day decides its place in the queue, and the vendor gets a mail. */
export function ContactVendorTask({ own }: TaskProps) {
  const text = useTexts(texts);
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
      <TextArea
        label={text.message}
        hint={text.messageHint}
        rows={4}
        maxLength={1000}
        value={message}
        onChange={setMessage}
        problem={problem?.field === 'reason' ? problem : null}
      />
    </TaskFrame>
  );
}
