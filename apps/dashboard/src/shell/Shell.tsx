import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { ErrorState } from '../components/ErrorState.js';
import { Skeleton } from '../components/Skeleton.js';
import { ShellDocument } from '../generated/graphql.js';
import { useView } from '../view/use-view.js';
import { DemoBanner } from './DemoBanner.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { OfflineNotice } from './OfflineNotice.js';
import { factsOf, ShellProvider, type ShellFacts } from './shell-context.js';
import { SkipLink } from './SkipLink.js';
import { useArrival } from './use-arrival.js';

/** The frame of every page. Its own question is asked once; pages wait for it, so that today is known to all. */
export function Shell() {
  const { data, error, refetch } = useQuery(ShellDocument, { fetchPolicy: 'cache-first' });
  const { lang } = useView();
  useArrival();
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);

  const facts = useMemo<ShellFacts | null>(
    () => (data ? factsOf(data, () => refetch()) : null),
    [data, refetch],
  );
  return (
    <ShellProvider value={facts}>
      <div className="flex min-h-dvh flex-col print:block">
        <SkipLink />
        {facts?.today.demo && <DemoBanner today={facts.today} />}
        <Header facts={facts} />
        <OfflineNotice />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-[90rem] grow px-4 pb-16 sm:px-6 lg:px-8 print:p-0"
        >
          {facts ? (
            <Outlet />
          ) : error ? (
            <ErrorState error={error} retry={() => void refetch()} />
          ) : (
            <Skeleton />
          )}
        </main>
        <Footer />
      </div>
      <ScrollRestoration getKey={(location) => location.pathname} />
    </ShellProvider>
  );
}
