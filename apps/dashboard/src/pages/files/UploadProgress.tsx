import { useMutation } from '@apollo/client/react';
import { Button } from '../../components/index.js';
import { CancelUploadDocument, type UploadFieldsFragment } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './files.texts.js';

/** How far the work is; announced in words, drawn as a bar once it is known how much there is. */
export function UploadProgress({ upload }: { upload: UploadFieldsFragment }) {
  const text = useTexts(texts);
  const [cancel, { loading }] = useMutation(CancelUploadDocument);
  const { state, done, total, id } = upload;
  const what = text.working[state as keyof typeof text.working] ?? text.reading;
  const known = state !== 'RECEIVED' && total > 0;
  return (
    <div className="max-w-[45rem] space-y-3 rounded-8 border border-solid-gray-420 px-5 py-4">
      <p role="status" className="text-std-18B-160">
        {what}
      </p>
      <progress
        aria-label={what}
        className="w-full"
        max={known ? total : undefined}
        value={known ? done : undefined}
      />
      <p className="number text-std-16N-170">
        {known ? text.progress(formatCount(done), formatCount(total)) : text.progressOpen(formatCount(done))}
      </p>
      {state !== 'UNDOING' && (
        <Button isPending={loading} onPress={() => void cancel({ variables: { input: { id } } })}>
          {text.cancel}
        </Button>
      )}
    </div>
  );
}
