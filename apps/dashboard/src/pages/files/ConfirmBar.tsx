import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button, ChoiceField, Notice } from '../../components/index.js';
import {
  AcceptUploadOffersDocument,
  CancelUploadDocument,
  ConfirmUploadDocument,
  type UploadFieldsFragment,
} from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { texts } from './files.texts.js';

type How = 'ALL' | 'RIGHT';
const LINK = 'text-blue-900 underline underline-offset-4';

/** The decision: record, mend, or drop. */
export function ConfirmBar({ upload, onChanged }: { upload: UploadFieldsFragment; onChanged: () => void }) {
  const text = useTexts(texts);
  const { lang } = useView();
  const { id, counts } = upload;
  const wrong = counts.error + counts.stale;
  const [how, setHow] = useState<How>(wrong === 0 ? 'ALL' : 'RIGHT');
  const [message, setMessage] = useState<string | null>(null);
  const context = { headers: { 'accept-language': lang } };
  const options = { context, onCompleted: onChanged, onError: () => setMessage(text.failed) };
  const [confirm, confirming] = useMutation(ConfirmUploadDocument, options);
  const [accept, accepting] = useMutation(AcceptUploadOffersDocument, options);
  const [cancel, cancelling] = useMutation(CancelUploadDocument, options);
  const busy = confirming.loading || accepting.loading || cancelling.loading;
  const told = (answer: object | undefined) =>
    setMessage(answer && 'message' in answer ? String(answer.message) : null);
  const summary = text.summary({
    rows: formatCount(counts.rows),
    change: formatCount(counts.change),
    wrong: formatCount(wrong),
    unchanged: formatCount(counts.unchanged),
  });
  const nothing = counts.change === 0 ? (wrong > 0 ? text.nothingRight : text.unchangedAll) : null;
  return (
    <div className="space-y-4">
      <p role="status" className="text-std-18B-160">
        {nothing ?? summary}
      </p>
      {counts.change > 0 && wrong > 0 && (
        <ChoiceField<How>
          label={text.how}
          value={how}
          onChange={setHow}
          options={[
            { id: 'RIGHT', name: text.rightOnes },
            { id: 'ALL', name: text.allOrNothing },
          ]}
        />
      )}
      <div className="flex flex-wrap items-center gap-3">
        {counts.change > 0 && (
          <Button
            look="primary"
            isPending={busy}
            onPress={() => {
              const input = { id, allOrNothing: wrong === 0 || how === 'ALL' };
              void confirm({ variables: { input } }).then(({ data }) => told(data?.confirmUpload));
            }}
          >
            {text.confirm(formatCount(counts.change))}
          </Button>
        )}
        {counts.offered > 0 && !upload.acceptOffers && (
          <Button
            isPending={busy}
            onPress={() =>
              void accept({ variables: { input: { id } } }).then(({ data }) => told(data?.acceptUploadOffers))
            }
          >
            {text.acceptOffers(formatCount(counts.offered))}
          </Button>
        )}
        <Button
          isPending={busy}
          onPress={() =>
            void cancel({ variables: { input: { id } } }).then(({ data }) => told(data?.cancelUpload))
          }
        >
          {text.cancel}
        </Button>
      </div>
      {wrong > 0 && (
        <p className="flex flex-wrap gap-x-4 gap-y-2 text-std-16N-170">
          {text.errorFile}:
          {(['xlsx', 'csv-cp932', 'csv'] as const).map((format) => (
            <a
              key={format}
              className={LINK}
              download
              href={`/exchange/uploads/${id}/errors?format=${format}&lang=${lang}`}
            >
              {text.formats[format]}
            </a>
          ))}
        </p>
      )}
      {message && <Notice tone="error" role="alert" title={message} />}
    </div>
  );
}
