import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../components/index.js';
import {
  LogEnquiryDocument,
  type EnquiryChoicesQuery,
  type EnquiryTopic,
} from '../../generated/pages/graphql.js';
import { formatDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { DraftFields, type FieldProblem } from '../enquiries/DraftFields.js';
import { EMPTY_DRAFT, stateOfDraft, type EnquiryDraft } from '../enquiries/enquiry-draft.js';
import { enquiryTexts } from '../enquiries/enquiry.texts.js';
import { focusField } from '../enquiries/focus-field.js';
import { replyText } from '../enquiries/reply-text.js';
import { newRequestKey } from '../enquiries/request-key.js';
import type { CallerFacility } from './caller-facility.js';
import { deskTexts } from './desk.texts.js';

interface LogCallProps {
  facility: CallerFacility;
  choices: EnquiryChoicesQuery | undefined;
  draft: EnquiryDraft;
  onDraft: (draft: EnquiryDraft) => void;
  onRecorded: () => void;
}

/** The form of a call. The request key is the form's: pressed twice, or again after a lost answer, it is one enquiry. */
export function LogCall({ facility, choices, draft, onDraft, onRecorded }: LogCallProps) {
  const text = useTexts(deskTexts);
  const words = useTexts(enquiryTexts);
  const { lang } = useView();
  const form = useRef<HTMLFormElement>(null);
  const [requestKey, setRequestKey] = useState(newRequestKey);
  const [mutate, { loading }] = useMutation(LogEnquiryDocument);
  const [problem, setProblem] = useState<FieldProblem | null>(null);
  const [message, setMessage] = useState<string[]>([]);
  useEffect(() => {
    if (problem) focusField(form.current, problem.field);
  }, [problem]);

  const record = async (): Promise<void> => {
    if (loading) return;
    setMessage([]);
    if (draft.topic === '') return setProblem({ field: 'topic', message: words.topicMissing });
    if (draft.text.trim() === '') return setProblem({ field: 'text', message: words.textMissing });
    setProblem(null);
    const topic: EnquiryTopic = draft.topic;
    const { text: said, answer, followUpOn } = draft;
    const input = {
      facilityCode: facility.code,
      topic,
      text: said,
      answer,
      followUpOn: followUpOn || null,
      requestKey,
    };
    const answered = await mutate({ variables: { input } }).catch(() => null);
    const result = answered?.data?.logEnquiry;
    if (!result) return setProblem({ field: 'form', message: words.unreachable });
    if (result.__typename === 'EnquiryRecorded') {
      setRequestKey(newRequestKey());
      setMessage([text.recorded(words.states[result.enquiry.state]), ...result.warnings]);
      onDraft(EMPTY_DRAFT);
      onRecorded();
      return;
    }
    setProblem({
      field: result.__typename === 'InputProblem' ? result.field : 'form',
      message: result.message,
    });
  };

  const template = choices?.replyTemplates?.find(({ topic }) => topic === draft.topic);
  const reply = template && {
    title: template.title,
    text: replyText(template.text, {
      facility: facility.name,
      vendor: facility.vendor?.name ?? null,
      vendorPhone: facility.vendor?.phone ?? null,
      visit: facility.visitOn && formatDay(facility.visitOn, lang),
      followUp: draft.followUpOn ? formatDay(draft.followUpOn, lang) : null,
    }),
  };
  return (
    <form
      ref={form}
      aria-label={text.logCall}
      className="min-w-0 space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <h3 className="text-std-18B-160">{text.logCall}</h3>
      <DraftFields draft={draft} onChange={onDraft} choices={choices} problem={problem} reply={reply} />
      {problem?.field === 'form' && (
        <p role="alert" className="text-dns-16N-130 text-error-2">
          {problem.message}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button type="submit" look="primary" isPending={loading}>
          {loading ? text.recording : text.record}
        </Button>
        <p className="text-dns-14N-130 text-solid-gray-700">
          {text.becomes[stateOfDraft(draft)]}
          <span className="block max-sm:hidden">{text.recordKey}</span>
        </p>
      </div>
      <div role="status" data-testid="recorded" className="space-y-1 text-dns-16N-130">
        {message.map((line, index) => (
          <p
            key={line}
            className={
              index === 0
                ? 'font-bold text-green-800'
                : 'border-l-4 border-warning-yellow-2 bg-yellow-50 px-2'
            }
          >
            {line}
          </p>
        ))}
      </div>
    </form>
  );
}
