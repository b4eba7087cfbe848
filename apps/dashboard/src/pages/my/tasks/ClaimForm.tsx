import { useId, useState } from 'react';
import { EnterSubsidyClaimDocument, type ClaimState } from '../../../generated/pages/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Choice } from '../../start/Choice.js';
import { texts } from '../my.texts.js';
import { TaskFrame } from '../TaskFrame.js';
import type { TaskProps } from '../own-day.js';
import { useAct } from '../use-act.js';

const STATES: readonly (ClaimState | null)[] = [null, 'PREPARED', 'SENT', 'PAID'];

/** How far the claim is, as the facility says. */
export function ClaimForm({ own }: TaskProps) {
  const text = useTexts(texts);
  const name = useId();
  const { code, version } = own.facility;
  const [claim, setClaim] = useState(own.subsidy.claim);
  const { act, problem, isSending } = useAct(EnterSubsidyClaimDocument, code);
  return (
    <section className="space-y-3">
      <h2 className="text-std-20B-150">{text.claim}</h2>
      <TaskFrame
        code={code}
        lead={text.claimLead}
        submit={text.register}
        isSending={isSending}
        problem={problem}
        onSubmit={() =>
          void act({ input: { facilityCode: code, expectedVersion: version, claim } }, text.claimEntered)
        }
      >
        <fieldset className="space-y-2">
          <legend className="sr-only">{text.claim}</legend>
          {STATES.map((state) => (
            <Choice
              key={state ?? 'NONE'}
              name={name}
              title={text.claims[state ?? 'NONE']}
              isChosen={claim === state}
              onChoose={() => setClaim(state)}
            />
          ))}
        </fieldset>
      </TaskFrame>
    </section>
  );
}
