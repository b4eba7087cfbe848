import { useMutation } from '@apollo/client/react';
import { Link } from 'react-router';
import { Button, Notice } from '../../components/index.js';
import { UndoUploadDocument, type UploadFieldsFragment } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { texts } from './files.texts.js';

/** What a confirmation or an undo came to, and the way back. */
export function UploadResultNotice({
  upload,
  onChanged,
}: {
  upload: UploadFieldsFragment;
  onChanged: () => void;
}) {
  const text = useTexts(texts);
  const address = useAddress();
  const [undo, { loading }] = useMutation(UndoUploadDocument, { onCompleted: onChanged });
  const { id, state, counts, retracted, leftOut, leftOutCount } = upload;
  if (state === 'CANCELLED') return <Notice role="status" title={text.cancelled} />;
  if (state === 'CONFIRMED') {
    const less = counts.change - counts.written;
    return (
      <Notice role="status" title={text.confirmed(formatCount(counts.written))}>
        {less > 0 && <p>{text.confirmedLess(formatCount(less))}</p>}
        <Button isPending={loading} onPress={() => void undo({ variables: { input: { id } } })}>
          {text.undo}
        </Button>
      </Notice>
    );
  }
  if (state !== 'UNDONE') return null;
  return (
    <Notice role="status" title={text.undone(formatCount(retracted ?? 0))}>
      {leftOutCount > 0 && (
        <>
          <p>{text.leftOut(formatCount(leftOutCount))}</p>
          <ul className="list-disc pl-6">
            {leftOut.map(({ code, name }) => (
              <li key={code}>
                <Link
                  to={address(`/facilities/${code}`)}
                  className="text-blue-900 underline underline-offset-4"
                >
                  {code} {name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
