import { useRef, useState, type DragEvent } from 'react';
import { Button, Notice, SectionHead } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { texts } from './files.texts.js';
import { LARGEST_FILE, sendFile } from './send-file.js';

/** A place to drop a file, and a button for everybody who does not drag. */
export function DropZone({ ministry, onSent }: { ministry: boolean; onSent: (id: number) => void }) {
  const text = useTexts(texts);
  const { lang } = useView();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [percent, setPercent] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (file: File | undefined) => {
    // pressed or dropped twice: the first one is on its way
    if (!file || percent !== null) return;
    setProblem(null);
    if (file.size > LARGEST_FILE) return setProblem(text.tooLarge);
    setPercent(0);
    const sent = await sendFile(file, lang, setPercent);
    setPercent(null);
    // the same file chosen again must be a change again
    if (input.current) input.current.value = '';
    if ('id' in sent) onSent(sent.id);
    else setProblem(sent.message ?? text.failed);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const state = percent === null ? '' : percent < 100 ? text.sending(percent) : text.reading;
  return (
    <section>
      <SectionHead title={text.upload}>
        {ministry && <p className="mt-1 text-std-16N-170">{text.ministryLayouts}</p>}
      </SectionHead>
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`mt-3 flex flex-col items-center gap-3 rounded-8 border-2 border-dashed px-4 py-8 text-center ${
          over ? 'border-blue-900 bg-blue-50' : 'border-solid-gray-420 bg-solid-gray-50'
        }`}
      >
        <p className="text-std-16N-170">{text.drop}</p>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv,.tsv,.txt,.zip"
          hidden
          onChange={(event) => void take(event.target.files?.[0])}
        />
        <Button look="primary" isPending={percent !== null} onPress={() => input.current?.click()}>
          {text.choose}
        </Button>
        <p className="text-dns-14N-130 text-solid-gray-700">{text.limits}</p>
        <p role="status" className="min-h-6 text-dns-16B-130 text-blue-900">
          {state}
        </p>
        {percent !== null && (
          <progress value={percent} max={100} aria-label={text.upload} className="w-full max-w-96" />
        )}
      </div>
      {problem && <Notice tone="error" role="alert" title={problem} />}
    </section>
  );
}
