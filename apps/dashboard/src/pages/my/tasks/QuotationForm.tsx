import { useState } from 'react';
import { EnterQuotationDocument } from '../../../generated/pages/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { LineInput } from '../LineInput.js';
import { texts } from '../my.texts.js';
import { TaskFrame } from '../TaskFrame.js';
import { TaskLink } from '../TaskLink.js';
import type { TaskProps } from '../own-day.js';
import { useAct, type ActProblem } from '../use-act.js';

/** ４２９，０００円 → 429000; null: no whole number. */
function amountOf(text: string): number | null {
  const digits = text.normalize('NFKC').replaceAll(/[,¥円\s]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** The vendor's quotation: above the cap it is recorded, and said. */
export function QuotationForm({ own }: TaskProps) {
  const text = useTexts(texts);
  const { code, version, blocker } = own.facility;
  const { quotation, cap, aboveCap } = own.subsidy;
  const [amount, setAmount] = useState(quotation === null ? '' : String(quotation));
  const [wrong, setWrong] = useState<ActProblem | null>(null);
  const { act, problem, isSending } = useAct(EnterQuotationDocument, code);
  const number = amountOf(amount);
  const shown = wrong ?? problem;
  const send = () => {
    if (amount.trim() !== '' && number === null) {
      return setWrong((before) => ({
        text: text.noAmount,
        field: 'amount',
        count: (before?.count ?? 0) + 1,
      }));
    }
    setWrong(null);
    void act(
      { input: { facilityCode: code, expectedVersion: version, amount: number } },
      text.quotationEntered,
    );
  };
  return (
    <section className="space-y-3">
      <h2 className="text-std-20B-150">{text.quotationTitle}</h2>
      <TaskFrame
        code={code}
        lead={text.quotationLead}
        submit={text.register}
        isSending={isSending}
        problem={shown}
        onSubmit={send}
      >
        <LineInput
          label={text.quotationLabel}
          inputMode="numeric"
          value={amount}
          onChange={setAmount}
          problem={shown?.field === 'amount' ? shown : null}
        />
        <div aria-live="polite">
          {cap !== null && number !== null && number > cap && (
            <p className="text-std-16B-170 text-error-2">{text.aboveCap(number - cap)}</p>
          )}
        </div>
      </TaskFrame>
      {aboveCap !== null && aboveCap > 0 && blocker !== 'QUOTATION' && (
        <p>
          <TaskLink code={code} task="blocker">
            {text.quotationIsTrouble}
          </TaskLink>
        </p>
      )}
    </section>
  );
}
