import { useEffect, useRef } from 'react';
import { Button, NativeSelect, Notice } from '../../components/index.js';
import type {
  EnquiryChoicesQuery,
  EnquiryFieldsFragment,
  EnquiryState,
} from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { differing, draftOf, type AmendDraft } from './enquiry-draft.js';
import { enquiryTexts } from './enquiry.texts.js';
import { DraftFields } from './DraftFields.js';
import { focusField } from './focus-field.js';
import { useAmend } from './use-amend.js';

const STATES: readonly EnquiryState[] = ['OPEN', 'ANSWERED', 'CLOSED'];

interface EnquiryEditorProps {
  enquiry: EnquiryFieldsFragment;
  choices: EnquiryChoicesQuery | undefined;
  onSaved: (enquiry: EnquiryFieldsFragment) => void;
  onClose: () => void;
}

/** One enquiry: answer it, put it off, hand it on, close it. Who is later than somebody else is told and loses nothing. */
export function EnquiryEditor({ enquiry, choices, onSaved, onClose }: EnquiryEditorProps) {
  const text = useTexts(enquiryTexts);
  const form = useRef<HTMLFormElement>(null);
  const { draft, setDraft, save, loading, problem, newer, takeNewer } = useAmend(enquiry, onSaved);
  useEffect(() => {
    if (problem) focusField(form.current, problem.field);
  }, [problem]);
  useEffect(() => focusField(form.current, 'answer'), []);
  return (
    <form
      ref={form}
      aria-label={text.editTitle}
      className="space-y-3 rounded-8 border-2 border-blue-900 bg-white p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <DraftFields
        draft={draft}
        onChange={setDraft}
        choices={choices}
        problem={problem}
        recordedTopic={enquiry.topic}
      >
        <NativeSelect
          label={text.state}
          value={draft.state}
          onChange={(state) => setDraft({ ...draft, state: state as EnquiryState })}
          options={STATES.map((state) => [state, text.states[state]] as const)}
        />
        <NativeSelect
          label={text.owner}
          value={draft.ownerId}
          onChange={(ownerId) => setDraft({ ...draft, ownerId })}
          options={[
            ['', text.nobody],
            ...(choices?.staff ?? []).map(({ id, name }) => [String(id), name] as const),
          ]}
        />
      </DraftFields>
      {newer && <Newer newer={newer} draft={draft} onTake={takeNewer} onKeep={() => void save(newer)} />}
      {problem?.field === 'form' && (
        <p role="alert" className="text-dns-16N-130 text-error-2">
          {problem.message}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        {!newer && (
          <Button type="submit" look="primary">
            {loading ? text.saving : text.save}
          </Button>
        )}
        <Button onPress={onClose}>{text.cancel}</Button>
      </div>
    </form>
  );
}

interface NewerProps {
  newer: EnquiryFieldsFragment;
  draft: AmendDraft;
  onTake: () => void;
  onKeep: () => void;
}

/** What somebody else wrote meanwhile, field by field, beside what one typed oneself. */
function Newer({ newer, draft, onTake, onKeep }: NewerProps) {
  const text = useTexts(enquiryTexts);
  const current = draftOf(newer);
  const shown = (field: keyof AmendDraft): string => {
    if (field === 'state') return text.states[current.state];
    if (field === 'ownerId') return newer.owner?.name ?? text.nobody;
    return current[field] || text.none;
  };
  const names: Record<keyof AmendDraft, string> = {
    topic: text.topic,
    text: text.text,
    answer: text.answer,
    followUpOn: text.followUpOn,
    state: text.state,
    ownerId: text.owner,
  };
  return (
    <Notice tone="warning" title={text.staleTitle} role="alert">
      <p>{text.staleHint}</p>
      <dl className="text-dns-16N-130">
        {differing(draft, current).map((field) => (
          <div key={field} className="py-1">
            <dt className="text-dns-14B-130">
              {names[field]}（{text.now}）
            </dt>
            <dd className="whitespace-pre-wrap">{shown(field)}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-3">
        <Button look="primary" onPress={onKeep}>
          {text.stalePick}
        </Button>
        <Button onPress={onTake}>{text.staleTake}</Button>
      </div>
    </Notice>
  );
}
