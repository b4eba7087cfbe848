import { useRef, useState } from 'react';
import { Button, Notice, SectionHead } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { texts } from './insurer.texts.js';
import { LARGEST_LIST, sendList } from './send-list.js';

const LINK = 'text-blue-900 underline underline-offset-4';

/** A list in: it is checked and shown before anything is registered. */
export function SendList({ onSent }: { onSent: (id: number) => void }) {
  const text = useTexts(texts);
  const { lang } = useView();
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File | undefined) => {
    // pressed twice: the first one is on its way
    if (!file || percent !== null) return;
    setProblem(null);
    if (file.size > LARGEST_LIST) return setProblem(text.limits);
    setPercent(0);
    const sent = await sendList(file, lang, setPercent);
    setPercent(null);
    // the same file chosen again must be a change again
    if (input.current) input.current.value = '';
    if ('id' in sent) onSent(sent.id);
    else setProblem(sent.message ?? text.failed);
  };
  return (
    <section className="print-none space-y-3">
      <SectionHead title={text.upload}>
        <p className="mt-1 text-std-16N-170">{text.uploadLead}</p>
      </SectionHead>
      <p className="flex flex-wrap gap-x-4 gap-y-2">
        {text.form}:
        <a className={LINK} download href="/qualification/registrations/form">
          {text.formCp932}
        </a>
        <a className={LINK} download href="/qualification/registrations/form?format=csv">
          {text.formUtf8}
        </a>
      </p>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.csv,.tsv,.txt"
        hidden
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <Button look="primary" isPending={percent !== null} onPress={() => input.current?.click()}>
        {text.choose}
      </Button>
      <p className="text-dns-14N-130 text-solid-gray-700">{text.limits}</p>
      <p role="status" className="min-h-6 text-dns-16B-130 text-blue-900">
        {percent === null ? '' : percent < 100 ? text.sending(percent) : text.checking}
      </p>
      {problem && <Notice tone="error" role="alert" title={problem} />}
    </section>
  );
}
