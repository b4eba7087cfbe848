import { useState } from 'react';
import { Notice } from '../../../components/index.js';
import { OwnEndDocument } from '../../../generated/pages/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { texts } from '../my.texts.js';
import { TaskFrame } from '../TaskFrame.js';
import type { TaskProps } from '../own-day.js';
import { useAct, type ActProblem } from '../use-act.js';

/** Cancelling the application of the reader; not under an operation that runs or is planned. */
export function CancelTask({ own }: TaskProps) {
  const text = useTexts(texts);
  const { code, version } = own.facility;
  const { today, startsOn } = own.start;
  const [isSure, setSure] = useState(false);
  const [missing, setMissing] = useState<ActProblem | null>(null);
  const { act, problem, isSending } = useAct(OwnEndDocument, code);
  if (startsOn) return <Notice tone="warning" title={text.cancelFirstTakeBack} />;
  const send = () => {
    if (!isSure) {
      return setMissing((before) => ({ text: text.beSure, field: null, count: (before?.count ?? 0) + 1 }));
    }
    setMissing(null);
    const input = { facilityCode: code, expectedVersion: version, milestone: 'APPLIED' as const, day: today };
    void act({ input }, text.cancelled);
  };
  return (
    <TaskFrame
      code={code}
      lead={text.cancelLead}
      submit={text.cancelSubmit}
      isSending={isSending}
      problem={missing ?? problem}
      onSubmit={send}
    >
      <label className="flex min-h-14 cursor-pointer items-center gap-3 text-std-16N-170">
        <input
          type="checkbox"
          checked={isSure}
          onChange={({ target }) => setSure(target.checked)}
          className="size-5 shrink-0 accent-blue-900"
        />
        {text.cancelSure}
      </label>
    </TaskFrame>
  );
}
