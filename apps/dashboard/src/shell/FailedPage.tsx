import { useRouteError } from 'react-router';
import { ErrorState } from '../components/ErrorState.js';

/** A page that broke while rendering, or whose chunk could not be fetched. Reloading fetches both anew. */
export function FailedPage() {
  const error = useRouteError();
  return <ErrorState error={error} retry={() => window.location.reload()} />;
}
