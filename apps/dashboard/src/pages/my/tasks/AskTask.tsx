import { useId, useState } from 'react';
import { RaiseEnquiryDocument, type EnquiryTopic } from '../../../generated/pages/graphql.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { newRequestKey } from '../../enquiries/request-key.js';
import { Choice } from '../../start/Choice.js';
import { texts } from '../my.texts.js';
import { TaskFrame } from '../TaskFrame.js';
import type { TaskProps } from '../own-day.js';
import { TextArea } from '../TextArea.js';
import { useAct, type ActProblem } from '../use-act.js';

/** A question to the call centre. */
export function AskTask({ own }: TaskProps) {
  const text = useTexts(texts);
  const name = useId();
  const { code } = own.facility;
  const [topic, setTopic] = useState<Exclude<EnquiryTopic, 'RESOLVED'> | null>(null);
  const [words, setWords] = useState('');
  // of this form: however often it is sent, it is one enquiry
  const [requestKey] = useState(newRequestKey);
  const [missing, setMissing] = useState<ActProblem | null>(null);
  const { act, problem, isSending } = useAct(RaiseEnquiryDocument, code);
  const send = () => {
    if (!topic) {
      return setMissing((before) => ({
        text: text.askMissing,
        field: null,
        count: (before?.count ?? 0) + 1,
      }));
    }
    setMissing(null);
    void act({ input: { facilityCode: code, topic, text: words, requestKey } }, text.asked);
  };
  return (
    <TaskFrame
      code={code}
      lead={text.askLead}
      submit={text.askSubmit}
      isSending={isSending}
      problem={missing ?? problem}
      onSubmit={send}
    >
      <fieldset className="space-y-2">
        <legend className="mb-1 text-std-18B-160">{text.askTopic}</legend>
        {(Object.keys(text.topics) as (keyof typeof text.topics)[]).map((each) => (
          <Choice
            key={each}
            name={name}
            title={text.topics[each]}
            isChosen={topic === each}
            onChoose={() => setTopic(each)}
          />
        ))}
      </fieldset>
      <TextArea
        label={text.askText}
        hint={text.askHint}
        rows={6}
        maxLength={2000}
        value={words}
        onChange={setWords}
        problem={problem?.field === 'text' ? problem : null}
      />
    </TaskFrame>
  );
}
