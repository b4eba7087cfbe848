import { useId, useState } from 'react';
import { ReportBlockerDocument, type Blocker } from '../../../generated/pages/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { BLOCKERS } from '../../facilities/filter-values.js';
import { Choice } from '../../start/Choice.js';
import { texts } from '../my.texts.js';
import { TaskFrame } from '../TaskFrame.js';
import type { TaskProps } from '../own-day.js';
import { useAct } from '../use-act.js';

/** お困りごと: one of nine, or nothing any more. */
export function BlockerTask({ own }: TaskProps) {
  const text = useTexts(texts);
  const name = useId();
  const { code, version, blocker } = own.facility;
  const [chosen, setChosen] = useState<Blocker | null>(blocker);
  const { act, problem, isSending } = useAct(ReportBlockerDocument, code);
  const send = () => {
    const input = { facilityCode: code, expectedVersion: version, blocker: chosen };
    void act({ input }, chosen ? text.troubleReported : text.troubleGone);
  };
  return (
    <TaskFrame
      code={code}
      lead={text.troubleLead}
      submit={text.register}
      isSending={isSending}
      problem={problem}
      onSubmit={send}
    >
      <fieldset className="space-y-2">
        <legend className="sr-only">{text.troubleTitle}</legend>
        {blocker && (
          <Choice
            name={name}
            title={text.solved}
            isChosen={chosen === null}
            onChoose={() => setChosen(null)}
          />
        )}
        {BLOCKERS.map((each) => (
          <Choice
            key={each}
            name={name}
            title={text.trouble[each]}
            isChosen={chosen === each}
            onChoose={() => setChosen(each)}
          />
        ))}
      </fieldset>
    </TaskFrame>
  );
}
