import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Button, ErrorState, Notice, SectionHead, Skeleton } from '../../components/index.js';
import {
  CancelRegistrationDocument,
  ConfirmRegistrationDocument,
  InsurerRegistrationDocument,
  type RegistrationFieldsFragment,
} from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { texts } from './insurer.texts.js';

const POLL_MS = 1_000;
const COUNTS = ['rows', 'clean', 'unchanged', 'quarantined', 'held', 'registered'] as const;

interface RegistrationPanelProps {
  id: number;
  onLeave: () => void;
  onDone: () => void;
}

/** One list: what the checks say of it, and the decision. Polled while it is worked on. */
export function RegistrationPanel({ id, onLeave, onDone }: RegistrationPanelProps) {
  const text = useTexts(texts);
  const { data, error, refetch, startPolling, stopPolling } = useQuery(InsurerRegistrationDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  const list = data?.registration;
  const working = list != null && ['READING', 'CHECKING', 'REGISTERING'].includes(list.state);
  useEffect(() => {
    if (!working) return;
    startPolling(POLL_MS);
    return () => {
      stopPolling();
      onDone();
    };
    // onDone is new at every rendering of the page and asks for the same
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [working, startPolling, stopPolling]);
  if (error && !list) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!list) return list === null ? <Notice title={text.none} /> : <Skeleton />;
  return (
    <section className="space-y-4">
      <SectionHead title={text.preview(id)} />
      <Counts list={list} />
      {!list.askedRegister && <p>{text.notAsked}</p>}
      <p role="status" className="text-std-18B-160">
        {working && (list.state === 'REGISTERING' ? text.registering : text.checking)}
        {list.state === 'DONE' && text.registered(formatCount(list.registered))}
        {list.state === 'CANCELLED' && text.cancelled}
      </p>
      {list.state === 'PREVIEWED' && <Decision list={list} onDecided={onDone} />}
      <Button onPress={onLeave}>{text.back}</Button>
    </section>
  );
}

function Counts({ list }: { list: RegistrationFieldsFragment }) {
  const text = useTexts(texts);
  return (
    <dl className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-6">
      {COUNTS.map((name) => (
        <div key={name}>
          <dt className="text-dns-14N-130 text-solid-gray-700">{text.counts[name]}</dt>
          <dd className="number text-std-20B-150">{formatCount(list[name])}</dd>
        </div>
      ))}
    </dl>
  );
}

function Decision({ list, onDecided }: { list: RegistrationFieldsFragment; onDecided: () => void }) {
  const text = useTexts(texts);
  const { lang } = useView();
  const [message, setMessage] = useState<string | null>(null);
  const options = {
    context: { headers: { 'accept-language': lang } },
    onCompleted: onDecided,
    onError: () => setMessage(text.failed),
  };
  const [confirm, confirming] = useMutation(ConfirmRegistrationDocument, options);
  const [cancel, cancelling] = useMutation(CancelRegistrationDocument, options);
  const input = { variables: { input: { id: list.id } } };
  const told = (answer: object | undefined) =>
    setMessage(answer && 'message' in answer ? String(answer.message) : null);
  return (
    <>
      <div className="flex flex-wrap gap-3">
        <Button
          look="primary"
          isPending={confirming.loading || cancelling.loading}
          onPress={() => void confirm(input).then(({ data }) => told(data?.confirmRegistration))}
        >
          {text.confirmList(formatCount(list.clean), formatCount(list.quarantined + list.held))}
        </Button>
        <Button
          isPending={confirming.loading || cancelling.loading}
          onPress={() => void cancel(input).then(({ data }) => told(data?.cancelRegistration))}
        >
          {text.cancelList}
        </Button>
      </div>
      {message && <Notice tone="error" role="alert" title={message} />}
    </>
  );
}
