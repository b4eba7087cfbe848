import { useCallback, useEffect, useState } from 'react';
import { useView } from '../../view/use-view.js';
import { isRefused, pastChecks, type History } from './desk-api.js';

/** The facility's own checks and whether it is still in connection test; asked again after every check. */
export function useHistory(facility: string): { history: History | null; refresh: () => void } {
  const { lang } = useView();
  const [history, setHistory] = useState<History | null>(null);
  const refresh = useCallback(() => {
    void pastChecks(facility, lang).then((found) => {
      if (!isRefused(found)) setHistory(found);
    });
  }, [facility, lang]);
  useEffect(refresh, [refresh]);
  return { history, refresh };
}
