import { useId, useRef, useState } from 'react';
import { Button, ChoiceField, Notice, SectionHead } from '../../components/index.js';
import { DayInput } from '../../components/DayInput.js';
import { formatCount, shiftDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useView } from '../../view/use-view.js';
import { holdsIndividualNumber } from '../enquiries/individual-number.js';
import { batchTexts } from './batch.texts.js';
import { isRefused, sendList, type Reception } from './desk-api.js';

type When = 'NOW' | 'EVENING';
const FURTHEST_DAYS = 92;

interface ListFormProps {
  facility: string;
  onReceived: (reception: Reception) => void;
}

/** Tomorrow's list, pasted or as a file. */
export function ListForm({ facility, onReceived }: ListFormProps) {
  const text = useTexts(batchTexts);
  const { lang } = useView();
  const { today } = useShell().today;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [day, setDay] = useState(shiftDay(today, 1));
  const [when, setWhen] = useState<When>('NOW');
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [warned, setWarned] = useState(0);

  const send = async (list: Blob): Promise<void> => {
    if (isSending) return;
    setProblem(null);
    setSending(true);
    const answer = await sendList(list, { facility, day, evening: when === 'EVENING' }, lang);
    setSending(false);
    // the same file chosen again must be a change again
    if (input.current) input.current.value = '';
    if (isRefused(answer)) return setProblem(answer.message ?? text.failed);
    setPasted('');
    setWarned(0);
    onReceived(answer);
  };
  const sendPasted = (): void => {
    const suspicious = pasted.split('\n').filter(holdsIndividualNumber).length;
    if (suspicious > 0 && suspicious !== warned) return setWarned(suspicious);
    // a last line without its end may be a cut file; what is pasted is whole
    void send(new Blob([`${pasted.trimEnd()}\n`]));
  };
  return (
    <section className="space-y-4">
      <SectionHead title={text.newList}>
        <p className="mt-1 text-std-16N-170">{text.columns}</p>
      </SectionHead>
      <div className="flex flex-wrap items-end gap-6">
        <div>
          <label htmlFor={`${id}-day`} className="mb-1 block text-dns-14B-130 text-solid-gray-800">
            {text.day}
          </label>
          <DayInput
            id={`${id}-day`}
            day={day}
            min={today}
            max={shiftDay(today, FURTHEST_DAYS)}
            onDay={setDay}
          />
        </div>
        <ChoiceField<When>
          label={text.when}
          value={when}
          onChange={setWhen}
          options={[
            { id: 'NOW', name: text.now },
            { id: 'EVENING', name: text.evening },
          ]}
        />
      </div>
      <div>
        <label htmlFor={`${id}-list`} className="block text-dns-16B-130">
          {text.paste}
        </label>
        <textarea
          id={`${id}-list`}
          rows={6}
          spellCheck={false}
          autoComplete="off"
          value={pasted}
          onChange={({ target }) => setPasted(target.value)}
          className="mt-1 w-full rounded-8 border border-solid-gray-600 bg-white px-3 py-2 text-dns-16N-130"
        />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button look="primary" isPending={isSending} isDisabled={pasted.trim() === ''} onPress={sendPasted}>
          {isSending ? text.sending : text.send}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv,.tsv,.txt"
          hidden
          aria-label={text.file}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void send(file);
          }}
        />
        <Button isPending={isSending} onPress={() => input.current?.click()}>
          {text.choose}
        </Button>
        <span className="text-dns-14N-130 text-solid-gray-700">{text.file}</span>
      </div>
      {warned > 0 && (
        <Notice tone="warning" role="alert" title={text.individual(formatCount(warned))}>
          <p>{text.individualWhy}</p>
        </Notice>
      )}
      {problem && <Notice tone="error" role="alert" title={problem} />}
    </section>
  );
}
