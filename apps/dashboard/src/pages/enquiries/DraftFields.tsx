import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { FIELD, LABEL } from '../../components/control-style.js';
import type { EnquiryChoicesQuery, EnquiryTopic } from '../../generated/pages/graphql.js';
import { shiftDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useShell } from '../../shell/shell-context.js';
import type { EnquiryDraft } from './enquiry-draft.js';
import { enquiryTexts } from './enquiry.texts.js';
import { holdsIndividualNumber } from './individual-number.js';

export interface FieldProblem {
  field: string;
  message: string;
}

interface DraftFieldsProps<Draft extends EnquiryDraft> {
  draft: Draft;
  onChange: (draft: Draft) => void;
  choices: EnquiryChoicesQuery | undefined;
  problem: FieldProblem | null;
  /** Puts the template of the topic into the answer; undefined: there is none. */
  reply?: { title: string; text: string } | undefined;
  /** Of the topic it has already, which does nothing more. */
  recordedTopic?: EnquiryTopic;
  children?: ReactNode;
}

const AREA = `${FIELD} w-full py-2 leading-normal aria-invalid:border-error-2`;

/** Topic, text, answer, follow-up day: native controls, so that every keyboard knows them. */
export function DraftFields<Draft extends EnquiryDraft>(props: DraftFieldsProps<Draft>) {
  const { draft, onChange, choices, problem, reply, recordedTopic, children } = props;
  const text = useTexts(enquiryTexts);
  const word = useTexts(words);
  const { today } = useShell();
  const id = useId();
  const topic = choices?.enquiryTopics.find((each) => each.topic === draft.topic);
  const effect = topic?.sets ? text.sets(word.blocker[topic.sets]) : topic?.clears ? text.clears : null;
  const wrong = (field: string) => (problem?.field === field ? problem.message : null);
  const set = (changes: Partial<EnquiryDraft>) => onChange({ ...draft, ...changes });
  const marks = (field: string) => ({
    id: `${id}-${field}`,
    'data-field': field,
    'aria-invalid': wrong(field) !== null,
    'aria-describedby': `${id}-${field}-hint`,
    onKeyDown: submitOnKey,
  });
  return (
    <div className="space-y-3">
      <div>
        <label htmlFor={`${id}-topic`} className={LABEL}>
          {text.topic}
        </label>
        <select
          {...marks('topic')}
          value={draft.topic}
          onChange={({ target }) => set({ topic: target.value as EnquiryTopic })}
          className={`${FIELD} w-full aria-invalid:border-error-2`}
        >
          <option value="">{text.chooseTopic}</option>
          {choices?.enquiryTopics.map((each) => (
            <option key={each.topic} value={each.topic}>
              {each.name}
            </option>
          ))}
        </select>
        <p id={`${id}-topic-hint`} className="mt-1 min-h-5 text-dns-14N-130 text-blue-900">
          <Wrong message={wrong('topic')} />
          {draft.topic !== recordedTopic && effect}
        </p>
      </div>
      <div>
        <label htmlFor={`${id}-text`} className={LABEL}>
          {text.text}
        </label>
        <textarea
          {...marks('text')}
          rows={3}
          maxLength={2000}
          value={draft.text}
          onChange={({ target }) => set({ text: target.value })}
          className={AREA}
        />
        <Below id={`${id}-text-hint`} message={wrong('text')} typed={draft.text} />
      </div>
      <div>
        <div className="flex flex-wrap items-end justify-between gap-2">
          <label htmlFor={`${id}-answer`} className={LABEL}>
            {text.answer}
          </label>
          {reply && (
            <button
              type="button"
              onKeyDown={submitOnKey}
              className="mb-1 cursor-pointer text-dns-14N-130 text-blue-900 underline underline-offset-4"
              onClick={() => set({ answer: draft.answer ? `${draft.answer}\n${reply.text}` : reply.text })}
            >
              {text.template(reply.title)}
            </button>
          )}
        </div>
        <textarea
          {...marks('answer')}
          rows={3}
          maxLength={2000}
          value={draft.answer}
          onChange={({ target }) => set({ answer: target.value })}
          className={AREA}
        />
        <Below id={`${id}-answer-hint`} message={wrong('answer')} typed={draft.answer} />
      </div>
      <div className="flex flex-wrap gap-4">
        <div>
          <label htmlFor={`${id}-followUpOn`} className={LABEL}>
            {text.followUpOn}
          </label>
          <input
            {...marks('followUpOn')}
            type="date"
            min={today.today}
            max={shiftDay(today.today, 366)}
            value={draft.followUpOn}
            onChange={({ target }) => set({ followUpOn: target.value })}
            className={`${FIELD} aria-invalid:border-error-2`}
          />
          <p id={`${id}-followUpOn-hint`} className="mt-1 text-dns-14N-130">
            <Wrong message={wrong('followUpOn')} />
          </p>
        </div>
        {children}
      </div>
    </div>
  );
}

/** Ctrl+Enter from any field: the hands stay where they are. */
function submitOnKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    event.currentTarget.closest('form')?.requestSubmit();
}

function Wrong({ message }: { message: string | null }) {
  return message && <span className="mr-2 text-error-2">{message}</span>;
}

function Below({ id, message, typed }: { id: string; message: string | null; typed: string }) {
  const text = useTexts(enquiryTexts);
  return (
    <p id={id} role="status" className="mt-1 text-dns-14N-130">
      <Wrong message={message} />
      {holdsIndividualNumber(typed) && (
        <span className="border-l-4 border-warning-yellow-2 bg-yellow-50 px-2">{text.individualNumber}</span>
      )}
    </p>
  );
}
