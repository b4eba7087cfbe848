import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { Button, ErrorState, Notice, SectionHead, Skeleton } from '../../components/index.js';
import { UploadedFileDocument, type UploadFieldsFragment } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { ConfirmBar } from './ConfirmBar.js';
import { texts } from './files.texts.js';
import { UploadProgress } from './UploadProgress.js';
import { UploadResultNotice } from './UploadResultNotice.js';
import { UploadRows } from './UploadRows.js';

const POLL_MS = 1_000;
const WORKING: readonly string[] = ['RECEIVING', 'RECEIVED', 'CONFIRMING', 'UNDOING'];

interface UploadPanelProps {
  id: number;
  onLeave: () => void;
  onDone: () => void;
}

/** One file: what it would do, or did. Polled while it is worked on. */
export function UploadPanel({ id, onLeave, onDone }: UploadPanelProps) {
  const text = useTexts(texts);
  const { lang } = useView();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(UploadedFileDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    context: { headers: { 'accept-language': lang } },
  });
  const upload = data?.uploadedFile;
  const working = upload != null && WORKING.includes(upload.state);
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
  const panel = useRef<HTMLElement>(null);
  const state = upload?.state;
  useEffect(() => {
    // the button one pressed is gone: who works by keyboard would begin at the top of the page again
    if (state && document.activeElement === document.body) panel.current?.focus();
  }, [id, state]);
  if (error && !upload) return <ErrorState error={error} retry={() => void refetch()} />;
  if (upload === null) return <Notice title={text.notFound} />;
  if (!upload) return <Skeleton />;
  return (
    <section ref={panel} tabIndex={-1} aria-label={text.preview}>
      <SectionHead title={`${text.preview}: ${upload.fileName}`}>
        <p className="mt-1 text-std-16N-170">
          {[upload.layout && text.layout[upload.layout], text.state[upload.state]]
            .filter(Boolean)
            .join(' ／ ')}
        </p>
      </SectionHead>
      <div className="mt-4 space-y-6">
        {working ? <UploadProgress upload={upload} /> : <Judged upload={upload} onChanged={onDone} />}
        <Button onPress={onLeave}>{text.back}</Button>
      </div>
    </section>
  );
}

function Judged({ upload, onChanged }: { upload: UploadFieldsFragment; onChanged: () => void }) {
  const text = useTexts(texts);
  if (upload.state === 'REFUSED') {
    return (
      <Notice tone="error" role="alert" title={text.refused}>
        <p>{upload.refusal}</p>
        {upload.refusalRow !== null && <p>{text.refusedRow(formatCount(upload.refusalRow))}</p>}
      </Notice>
    );
  }
  return (
    <>
      {upload.conflict && <Notice tone="warning" role="alert" title={text.conflict} />}
      <UploadResultNotice upload={upload} onChanged={onChanged} />
      {upload.state === 'PREVIEWED' && <ConfirmBar upload={upload} onChanged={onChanged} />}
      {/* judged again or written: another answer to the same question */}
      <UploadRows key={`${upload.state} ${upload.acceptOffers}`} upload={upload} />
    </>
  );
}
