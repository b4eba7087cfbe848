import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';

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
  return {
    data: (data ?? (error ? undefined : previousData)) as Data | undefined,
    isStale: !data && !error && previousData !== undefined,
    error: data ? undefined : error,
    retry: () => void refetch(),
  };
}
