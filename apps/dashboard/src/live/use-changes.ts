import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { ChangedSinceDocument, type FacilityFilter } from '../generated/pages/graphql.js';

/** Often enough to trust a list for the length of a call, seldom enough for a hundred readers to cost nothing. */
export const POLL_MS = 12_000;

export interface WatchedList {
  /** `FacilityConnection.seen`; null or undefined: nothing to watch (a past point of knowledge). */
  seen: string | null | undefined;
  filter?: FacilityFilter | null;
  asOf?: string | null;
  /** Facility.id of the rows on the screen. */
  shown: readonly string[];
  withSupport?: boolean;
  /** What one recorded oneself does not count: the page has shown it already. */
  byOthers?: boolean;
}

/** How many facilities of the list changed since it was read; asked while the page is on the screen. */
export function useChanges({
  seen,
  filter,
  asOf,
  shown,
  withSupport = false,
  byOthers = false,
}: WatchedList): number {
  const client = useApolloClient();
  const [changes, setChanges] = useState({ of: seen, count: 0 });
  const variables = JSON.stringify({ seen, filter, asOf, shown, withSupport, byOthers });
  useEffect(() => {
    if (!seen) return undefined;
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const answer = await client
        .query({
          query: ChangedSinceDocument,
          variables: JSON.parse(variables) as never,
          fetchPolicy: 'no-cache',
        })
        // without a connection the shell says so; the list stays as it is
        .catch(() => null);
      if (isCurrent && answer?.data) setChanges({ of: seen, count: answer.data.changedSince ?? 0 });
    };
    const timer = setInterval(() => void ask(), POLL_MS);
    const onVisible = () => void ask();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      isCurrent = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [client, seen, variables]);
  return changes.of === seen ? changes.count : 0;
}
