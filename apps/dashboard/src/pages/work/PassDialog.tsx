import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/index.js';
import { PassForwardDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Dialog } from './Dialog.js';
import { isSaid, NO_PASS, PassFields } from './PassFields.js';
import type { Row } from './use-work-actions.js';
import { texts } from './work.texts.js';

interface PassDialogProps {
  row: Row;
  onDone: (message: string) => void;
  onClose: () => void;
}

/** Serve a facility first, with the reason; or put it back to its place by contact. */
export function PassDialog({ row, onDone, onClose }: PassDialogProps) {
  const text = useTexts(texts);
  const [draft, setDraft] = useState(NO_PASS);
  const [problem, setProblem] = useState('');
  const [mutate, { loading }] = useMutation(PassForwardDocument);
  const send = async (passes: boolean) => {
    if (loading) return;
    const pass = passes && draft.reason !== '' ? { reason: draft.reason, note: draft.note } : null;
    const answer = await mutate({ variables: { input: { facilityCode: row.code, pass } } }).catch(() => null);
    const said = answer?.data?.said;
    if (said?.__typename === 'WorkSettingSaved') onDone(passes ? text.passSaved : text.passWithdrawn);
    else setProblem(said?.message ?? text.unreachable);
  };
  return (
    <Dialog title={text.passForward} onClose={onClose}>
      <p className="mb-4">{text.passForwardFor(row.name)}</p>
      <form
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (isSaid(draft)) void send(true);
        }}
      >
        {!row.passed && <PassFields draft={draft} onChange={setDraft} />}
        {problem && (
          <p role="alert" className="text-error-2">
            {problem}
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          {row.passed ? (
            <Button look="primary" onPress={() => void send(false)}>
              {text.withdraw}
            </Button>
          ) : (
            <Button look="primary" type="submit">
              {text.ok}
            </Button>
          )}
          <Button onPress={onClose}>{text.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
