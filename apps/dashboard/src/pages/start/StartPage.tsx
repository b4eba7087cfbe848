import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { ErrorState, Page, Skeleton } from '../../components/index.js';
import { EnterStartDateDocument, StartLinkDocument } from '../../generated/pages/graphql.js';
import { formatDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { LinkUnusable } from './LinkUnusable.js';
import { StartDone } from './StartDone.js';
import { StartForm } from './StartForm.js';
import { texts } from './start.texts.js';
import type { Entered } from './use-start-form.js';
import { useStep } from './use-step.js';

/** A signed link from a mail or a letter: the operation start date, without signing in. */
export function StartPage() {
  const text = useTexts(texts);
  const { lang } = useView();
  const token = useLocation().hash.slice(1);
  const goTo = useStep();
  const { data, error, refetch } = useQuery(StartLinkDocument, {
    variables: { token },
    fetchPolicy: 'network-only',
    // the list of choices must not be taken away under the reader's finger
    nextFetchPolicy: 'cache-first',
  });
  const [enter] = useMutation(EnterStartDateDocument, { fetchPolicy: 'no-cache' });
  const [entered, setEntered] = useState<Entered | null>(null);

  if (!data) {
    return (
      <Page name={text.name} title={text.loading}>
        {error ? <ErrorState error={error} retry={() => void refetch()} /> : <Skeleton lines={8} />}
      </Page>
    );
  }
  const link = data.startLink;
  if (!link) return <LinkUnusable reason={text.unknown} />;
  if (link.state === 'EXPIRED')
    return <LinkUnusable reason={text.EXPIRED(formatDay(link.expiresOn, lang))} />;
  if (link.state === 'REVOKED' || !link.form) return <LinkUnusable reason={text.REVOKED} />;
  const form = entered?.form ?? link.form;
  const day = entered ? form.startsOn : (form.startsOn ?? (link.state === 'USED' ? link.enteredDay : null));
  return (
    <Page name={text.name} title={form.name}>
      <dl className="-mt-5 space-y-1 text-dns-16N-130 [&_dd]:inline [&_dt]:inline [&_dt]:after:content-['：']">
        <div>
          <dt>{text.code}</dt>
          <dd className="number">{form.code}</dd>
        </div>
        <div>
          <dt>{text.expires}</dt>
          <dd>{formatDay(link.expiresOn, lang)}</dd>
        </div>
      </dl>
      {day ? (
        <StartDone
          day={day}
          operating={form.operating}
          isTakenBack={form.startsOn === null}
          isNew={entered !== null}
          vendorTold={entered?.vendorTold ?? false}
          warnings={entered?.warnings ?? []}
        />
      ) : (
        <StartForm
          form={form}
          reload={refetch}
          enter={async (said) =>
            (await enter({ variables: { input: { token, ...said } } })).data?.enterStartDate ?? null
          }
          onEntered={(result) => {
            setEntered(result);
            goTo(null, true);
          }}
        />
      )}
    </Page>
  );
}
