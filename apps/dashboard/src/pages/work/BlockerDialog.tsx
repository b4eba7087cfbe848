import { Button } from '../../components/index.js';
import type { Blocker } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { Dialog } from './Dialog.js';
import type { Row } from './use-work-actions.js';
import { texts } from './work.texts.js';

interface BlockerDialogProps {
  rows: readonly Row[];
  onChoose: (blocker: Blocker | null) => void;
  onClose: () => void;
}

/** One press: a digit on the keyboard, or a touch. 0: nothing is in the way any more. */
export function BlockerDialog({ rows, onChoose, onClose }: BlockerDialogProps) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const blockers = Object.keys(word.blocker) as Blocker[];
  const choices = [...blockers, null];
  const digitOf = (blocker: Blocker | null) => (blocker ? blockers.indexOf(blocker) + 1 : 0);
  return (
    <Dialog
      title={`${text.blockerTitle}：${text.forRows(rows.length, rows[0]!.name)}`}
      onClose={onClose}
      onKey={(key) => {
        const chosen = choices.find((blocker) => String(digitOf(blocker)) === key);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      <div className="grid gap-2 sm:grid-cols-2">
        {choices.map((blocker) => (
          <button
            key={blocker ?? 'none'}
            type="button"
            onClick={() => onChoose(blocker)}
            className="flex min-h-11 cursor-pointer items-center gap-3 rounded-8 border border-solid-gray-420 px-3 text-left hover:bg-blue-50"
          >
            <kbd className="number text-dns-14N-130 text-solid-gray-700">{digitOf(blocker)}</kbd>
            {blocker ? word.blocker[blocker] : text.noBlocker}
          </button>
        ))}
      </div>
      <div className="mt-5">
        <Button onPress={onClose}>{text.cancel}</Button>
      </div>
    </Dialog>
  );
}
