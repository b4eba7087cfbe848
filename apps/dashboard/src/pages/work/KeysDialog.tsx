import { Button } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Dialog } from './Dialog.js';
import { texts } from './work.texts.js';

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const text = useTexts(texts);
  return (
    <Dialog title={text.keys} onClose={onClose}>
      <dl className="mb-5 grid grid-cols-[auto_1fr] gap-x-5 gap-y-2 text-dns-16N-130">
        {text.keyTable.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="whitespace-nowrap font-bold">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Button onPress={onClose}>{text.close}</Button>
    </Dialog>
  );
}
