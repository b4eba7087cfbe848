import { useState } from 'react';
import { OwnMilestoneDocument, type MilestoneStatementInput } from '../../../generated/pages/graphql.js';
import { isDay } from '../../../i18n/format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { LineInput } from '../LineInput.js';
import { texts } from '../my.texts.js';
import { sinceOf } from '../own-day.js';
import { TaskFrame } from '../TaskFrame.js';
import type { TaskProps } from '../own-day.js';
import { useAct, type ActProblem } from '../use-act.js';

const MILESTONE = {
  ordered: 'ORDERED',
  delivered: 'DELIVERED',
  use: 'USE_APPLIED',
  certificate: 'CERTIFICATE_ISSUED',
} as const;

const DAY_MS = 86_400_000;

/** What a facility reports itself: ordered, delivered, use applied for, certificate with its expiry. */
export function MilestoneTask({ own, task }: TaskProps & { task: keyof typeof MILESTONE }) {
  const text = useTexts(texts);
  const { code, version } = own.facility;
  const [day, setDay] = useState(own.start.today);
  const [expires, setExpires] = useState('');
  const [wrong, setWrong] = useState<ActProblem | null>(null);
  const { act, problem, isSending } = useAct(OwnMilestoneDocument, code);
  const shown = wrong ?? problem;
  const about = (...fields: string[]) => (shown?.field && fields.includes(shown.field) ? shown : null);
  const send = () => {
    const refuse = (field: string) =>
      setWrong((before) => ({ text: text.noSuchDay, field, count: (before?.count ?? 0) + 1 }));
    if (!isDay(day)) return refuse('day');
    if (expires !== '' && !isDay(expires)) return refuse('value');
    setWrong(null);
    // whoever holds the reader in hand knows that it was shipped
    const shipped: MilestoneStatementInput[] =
      task === 'delivered' && !sinceOf(own, 'SHIPPED') ? [{ milestone: 'SHIPPED', day }] : [];
    const value = task === 'certificate' && expires !== '' ? Date.parse(expires) / DAY_MS : null;
    const input = { facilityCode: code, expectedVersion: version, milestone: MILESTONE[task], day, value };
    void act({ input: { ...input, alongside: shipped } }, text.reported[task]);
  };
  return (
    <TaskFrame
      code={code}
      lead={text.lead[task]}
      submit={text.register}
      isSending={isSending}
      problem={shown}
      onSubmit={send}
    >
      <LineInput
        label={text.dayOf[task]}
        type="date"
        value={day}
        max={own.start.today}
        onChange={setDay}
        problem={about('day')}
      />
      {task === 'certificate' && (
        <LineInput
          label={text.certificateUntil}
          hint={text.certificateHint}
          type="date"
          value={expires}
          onChange={setExpires}
          problem={about('value')}
        />
      )}
    </TaskFrame>
  );
}
