import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { isUnreachable } from './failure-id.js';

export interface PageAnswer<Data> {
  /** The answer, or while a changed question is on its way the one before. */
  data: Data | undefined;
  /** The figures shown are those of the question before: dim them. */
  isStale: boolean;
  /** Only when there is nothing to show; with older figures on the page they stay. */
  error: unknown;
  retry: () => void;
}

/**
 * The one question of a page. Always asked anew when a page is opened (figures move), while figures already
 * known are shown at once.
 */
export function usePageQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): PageAnswer<Data> {
  const { data, previousData, error, refetch } = useQuery<Data, OperationVariables>(
    document as TypedDocumentNode<Data, OperationVariables>,
    { variables, fetchPolicy: 'cache-and-network' },
  );
  // With the network gone the figures one has are better than none; the shell says that they are not fresh.
  const shown = data ?? (error && !isUnreachable(error) ? undefined : previousData);
  return {
    data: shown as Data | undefined,
    isStale: !data && shown !== undefined,
    error: shown ? undefined : error,
    retry: () => void refetch(),
  };
}
