import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { OwnDayDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { texts } from './my.texts.js';

/** What every answer has: recorded, or a problem with its words. */
interface Said {
  __typename: string;
  message?: string;
  field?: string;
  warnings?: string[];
}

export interface ActProblem {
  text: string;
  /** Input field it is about; null: all of it. */
  field: string | null;
  /** Raised every time, so that the same problem is announced again. */
  count: number;
}

const RECORDED = ['MilestoneRecorded', 'VendorContacted', 'EnquiryRaised'];

/**
 * Sends one statement of the facility, then shows its page again with `done` above it. A refusal stays with the form,
 * where everything typed still stands; a change made elsewhere is loaded and said.
 */
export function useAct<Data extends { said: Said }, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  code: string,
) {
  const text = useTexts(texts);
  const navigate = useNavigate();
  const address = useAddress();
  const [problem, setProblem] = useState<ActProblem | null>(null);
  const [isSending, setSending] = useState(false);
  const [mutate] = useMutation<Data, OperationVariables>(
    document as unknown as TypedDocumentNode<Data, OperationVariables>,
    { fetchPolicy: 'no-cache', refetchQueries: [OwnDayDocument], awaitRefetchQueries: true },
  );
  const refuse = (words: string, field: string | null) =>
    setProblem((before) => ({ text: words, field, count: (before?.count ?? 0) + 1 }));

  const act = async (variables: Variables, done: string | ((said: Data['said']) => string)) => {
    if (isSending) return;
    setSending(true);
    const answer = await mutate({ variables }).catch(() => null);
    setSending(false);
    const said = (answer?.data as Data | null | undefined)?.said;
    if (!said) return refuse(text.unreachable, null);
    if (said.__typename === 'StaleVersionProblem') return refuse(text.stale, null);
    if (!RECORDED.includes(said.__typename))
      return refuse(said.message ?? text.unreachable, said.field ?? null);
    const words = typeof done === 'string' ? done : done(said);
    const state = { said: [words, ...(said.warnings ?? [])] };
    await navigate(address('/my', { f: code }), { state, replace: true });
  };
  return { act, problem, isSending };
}
