import { useState } from 'react';
import { AnswerPlannedMonthDocument } from '../../../generated/pages/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { LineInput } from '../LineInput.js';
import { texts } from '../my.texts.js';
import { TaskFrame } from '../TaskFrame.js';
import type { TaskProps } from '../own-day.js';
import { useAct } from '../use-act.js';

/** The planned-month question. */
export function MonthTask({ own }: TaskProps) {
  const text = useTexts(texts);
  const { code, version, plannedMonth } = own.facility;
  const [month, setMonth] = useState(plannedMonth ?? '');
  const { act, problem, isSending } = useAct(AnswerPlannedMonthDocument, code);
  return (
    <TaskFrame
      code={code}
      lead={text.monthLead}
      submit={text.register}
      isSending={isSending}
      problem={problem}
      onSubmit={() =>
        void act({ input: { facilityCode: code, expectedVersion: version, month } }, text.monthAnswered)
      }
    >
      <LineInput
        label={text.month}
        hint={text.monthHint}
        type="month"
        value={month}
        onChange={setMonth}
        problem={problem?.field === 'month' ? problem : null}
      />
    </TaskFrame>
  );
}
