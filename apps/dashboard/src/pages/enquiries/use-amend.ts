import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  AmendEnquiryDocument,
  type EnquiryFieldsFragment,
  type EnquiryTopic,
} from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { FieldProblem } from './DraftFields.js';
import { draftOf, type AmendDraft } from './enquiry-draft.js';
import { enquiryTexts } from './enquiry.texts.js';

/** Changes an enquiry on the version one has seen. Whatever goes wrong, the draft stays as it was typed. */
export function useAmend(enquiry: EnquiryFieldsFragment, onSaved: (enquiry: EnquiryFieldsFragment) => void) {
  const text = useTexts(enquiryTexts);
  const [mutate, { loading }] = useMutation(AmendEnquiryDocument);
  const [draft, setDraft] = useState<AmendDraft>(() => draftOf(enquiry));
  /** What stands there now and was looked at; its version is the one written over. */
  const [seen, setSeen] = useState(enquiry);
  const [newer, setNewer] = useState<EnquiryFieldsFragment | null>(null);
  const [problem, setProblem] = useState<FieldProblem | null>(null);

  const save = async (over: EnquiryFieldsFragment = seen): Promise<void> => {
    if (loading) return;
    setProblem(null);
    if (draft.text.trim() === '') return setProblem({ field: 'text', message: text.textMissing });
    const { topic, text: said, answer, followUpOn, state, ownerId } = draft;
    const input = {
      id: enquiry.id,
      expectedVersion: over.version,
      topic: topic as EnquiryTopic,
      text: said,
      answer,
      followUpOn: followUpOn || null,
      state,
      ownerId: ownerId ? Number(ownerId) : null,
    };
    const answered = await mutate({ variables: { input } }).catch(() => null);
    const result = answered?.data?.amendEnquiry;
    if (!result) return setProblem({ field: 'form', message: text.unreachable });
    if (result.__typename === 'EnquiryRecorded') {
      setNewer(null);
      return onSaved(result.enquiry);
    }
    if (result.__typename === 'EnquiryStaleProblem') {
      setSeen(result.current);
      return setNewer(result.current);
    }
    setProblem({
      field: result.__typename === 'InputProblem' ? result.field : 'form',
      message: result.message,
    });
  };
  const takeNewer = (): void => {
    if (newer) setDraft(draftOf(newer));
    setNewer(null);
  };
  return { draft, setDraft, save, loading, problem, newer, takeNewer };
}
