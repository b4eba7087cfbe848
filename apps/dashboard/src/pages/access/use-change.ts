import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { accessTexts } from './access.texts.js';

export interface Problem {
  readonly message: string;
  readonly code?: string;
  /** Name of the field of the form; null: about the whole. */
  readonly field?: string | null;
  readonly values?: readonly string[];
}

/** A mutation of one field that answers with a thing or a problem; what was typed stays where it is. */
export function useChange<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
) {
  const text = useTexts(accessTexts);
  const { lang } = useView();
  const [mutate, { loading }] = useMutation<Data, OperationVariables>(
    document as TypedDocumentNode<Data, OperationVariables>,
  );
  const [problem, setProblem] = useState<Problem | null>(null);

  /** null: it was not done, and `problem` says why. */
  const change = async (variables: Variables): Promise<Data | null> => {
    setProblem(null);
    const context = { headers: { 'accept-language': lang } };
    const answer = await mutate({ variables, context }).catch(() => null);
    const data = (answer?.data as Data | null | undefined) ?? null;
    const found = data === null ? { message: text.unreachable } : problemIn(data);
    setProblem(found);
    return found ? null : data;
  };

  const field = problem?.field;
  return {
    change,
    loading,
    /** About the whole; one at a field is in `fieldErrors`. */
    problem: field ? null : problem,
    fieldErrors: field ? { [field]: [problem.message, ...(problem.values ?? [])].join(' ') } : undefined,
  };
}

function problemIn(data: unknown): Problem | null {
  const [answer] = Object.values(data as object) as [{ __typename?: string } | null];
  return answer?.__typename?.endsWith('Problem') ? (answer as unknown as Problem) : null;
}
