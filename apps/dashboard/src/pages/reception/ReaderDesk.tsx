import { useEffect, useRef, useState } from 'react';
import { Button, ChoiceField } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { AnswerPanel } from './AnswerPanel.js';
import { checkReader, isRefused, type Answer, type History, type Outcome } from './desk-api.js';
import { texts } from './reception.texts.js';
import { useEscape } from './use-escape.js';

const WAYS = ['FACE', 'PIN', 'VISUAL'] as const;
type Way = (typeof WAYS)[number];
const CONSENTS = ['limitCertificate', 'medication', 'checkup'] as const;
const NOTHING = { limitCertificate: false, medication: false, checkup: false };

interface ReaderDeskProps {
  facility: string;
  testCard: History['testCard'];
  onChecked: () => void;
}

/** By My Number card, where the reader types into this page; a reader's own software asks the server itself. */
export function ReaderDesk({ facility, testCard, onChecked }: ReaderDeskProps) {
  const text = useTexts(texts);
  const { lang } = useView();
  const input = useRef<HTMLInputElement>(null);
  const [serial, setSerial] = useState('');
  const [verified, setVerified] = useState<Way>('FACE');
  const [consents, setConsents] = useState(NOTHING);
  const [outcome, setOutcome] = useState<Outcome<Answer> | null>(null);
  const [isAsking, setAsking] = useState(false);
  useEffect(() => input.current?.focus(), []);

  const next = (): void => {
    setSerial('');
    setVerified('FACE');
    setConsents(NOTHING);
    setOutcome(null);
    input.current?.focus();
  };
  useEscape(next);
  const send = async (): Promise<void> => {
    if (isAsking || serial.trim() === '') return;
    setAsking(true);
    const answer = await checkReader(facility, { serial, verified, consents }, lang);
    setAsking(false);
    setOutcome(answer);
    if (!isRefused(answer)) onChecked();
  };
  return (
    <div className="grid gap-8 lg:grid-cols-[24rem_minmax(0,1fr)]">
      <form
        className="print-none space-y-4"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <ChoiceField<Way>
          label={text.verified}
          value={verified}
          onChange={setVerified}
          options={WAYS.map((id) => ({ id, name: text.ways[id] }))}
        />
        {verified === 'VISUAL' && <p className="text-std-16N-170">{text.visualHint}</p>}
        <fieldset className="space-y-1">
          <legend className="text-dns-16B-130">{text.consents}</legend>
          {CONSENTS.map((name) => (
            <label key={name} className="flex min-h-10 items-center gap-2 text-std-16N-170">
              <input
                type="checkbox"
                className="size-5"
                checked={consents[name]}
                onChange={({ target }) => setConsents({ ...consents, [name]: target.checked })}
              />
              {text.consent[name]}
            </label>
          ))}
        </fieldset>
        <div>
          <label htmlFor="serial" className="block text-dns-16B-130">
            {text.serial}
          </label>
          <input
            ref={input}
            id="serial"
            name="serial"
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={serial}
            onChange={({ target }) => {
              setOutcome(null);
              setSerial(target.value);
            }}
            className="mt-1 min-h-12 w-full rounded-8 border border-solid-gray-600 bg-white px-4 text-std-18N-160"
          />
        </div>
        <Button look="primary" type="submit" isPending={isAsking}>
          {isAsking ? text.checking : text.check}
        </Button>
        {testCard && (
          <div className="flex flex-wrap gap-2">
            {testCard.serials.map((test) => (
              <Button
                key={test}
                size="small"
                onPress={() => {
                  setSerial(test);
                  input.current?.focus();
                }}
              >
                {text.testCard(test.slice(-2))}
              </Button>
            ))}
          </div>
        )}
      </form>
      <div className="min-w-0">
        <AnswerPanel outcome={outcome} onNext={next} />
      </div>
    </div>
  );
}
