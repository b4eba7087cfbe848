import { useId, useState } from 'react';
import { ChangeVendorDocument } from '../../../generated/pages/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Choice } from '../../start/Choice.js';
import { texts } from '../my.texts.js';
import { TaskFrame } from '../TaskFrame.js';
import type { TaskProps } from '../own-day.js';
import { useAct, type ActProblem } from '../use-act.js';
import { VendorPicker, type VendorChoice } from './VendorPicker.js';

/** Another vendor, or 自院で設定; what was arranged with the vendor before ends. */
export function VendorTask({ own }: TaskProps) {
  const text = useTexts(texts);
  const name = useId();
  const { code, version, vendor } = own.facility;
  const [isAlone, setAlone] = useState(own.setsUpAlone);
  const [chosen, setChosen] = useState<VendorChoice | null>(null);
  const [missing, setMissing] = useState<ActProblem | null>(null);
  const { act, problem, isSending } = useAct(ChangeVendorDocument, code);
  const send = () => {
    if (!isAlone && !chosen) {
      return setMissing((before) => ({
        text: text.chooseFirst,
        field: 'vendor',
        count: (before?.count ?? 0) + 1,
      }));
    }
    setMissing(null);
    const vendorId = isAlone ? null : chosen!.id;
    void act(
      { input: { facilityCode: code, expectedVersion: version, vendorId } },
      isAlone ? text.nowAlone : text.vendorChanged(chosen!.name),
    );
  };
  return (
    <TaskFrame
      code={code}
      lead={vendor ? text.vendorLead(vendor.name) : text.vendorLeadNone}
      submit={text.vendorSubmit}
      isSending={isSending}
      problem={missing ?? problem}
      onSubmit={send}
    >
      <fieldset className="space-y-3">
        <legend className="sr-only">{text.vendorTitle}</legend>
        <Choice name={name} title={text.byVendor} isChosen={!isAlone} onChoose={() => setAlone(false)} />
        <Choice
          name={name}
          title={text.byOneself}
          detail={text.byOneselfHint}
          isChosen={isAlone}
          onChoose={() => setAlone(true)}
        />
      </fieldset>
      {!isAlone && <VendorPicker chosen={chosen} onChoose={setChosen} problem={missing} />}
    </TaskFrame>
  );
}
