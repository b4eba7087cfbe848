import { useEffect, useRef, useState } from 'react';
import { Button, Notice } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { holdsIndividualNumber } from '../enquiries/individual-number.js';
import { AnswerPanel } from './AnswerPanel.js';
import { CardField } from './CardField.js';
import {
  checkCard,
  isRefused,
  type Answer,
  type CardFields,
  type History,
  type Outcome,
} from './desk-api.js';
import { texts } from './reception.texts.js';
import { scannedCard } from './scanned-card.js';
import { useEscape } from './use-escape.js';

const EMPTY: CardFields = { insurerNumber: '', symbol: '', number: '', branch: '', birthdate: '' };
const ORDER = ['insurerNumber', 'symbol', 'number', 'branch', 'birthdate'] as const;
const OPTIONAL = ['symbol', 'branch'];

interface CardDeskProps {
  facility: string;
  testCard: History['testCard'];
  onChecked: () => void;
}

/** Five fields, Enter, the answer, Enter, the next patient: no hand leaves the keyboard, and a reader needs none. */
export function CardDesk({ facility, testCard, onChecked }: CardDeskProps) {
  const text = useTexts(texts);
  const { lang } = useView();
  const form = useRef<HTMLFormElement>(null);
  const [card, setCard] = useState(EMPTY);
  const [limitConsent, setLimitConsent] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<Answer> | null>(null);
  const [isAsking, setAsking] = useState(false);
  /** What was warned about; sent all the same when Enter is pressed once more. */
  const [warned, setWarned] = useState('');
  const refusal = outcome && isRefused(outcome) ? outcome : null;

  const focus = (name: string): void => {
    const field = form.current?.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.focus();
  };
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const next = (): void => {
    setCard(EMPTY);
    setLimitConsent(false);
    setOutcome(null);
    setWarned('');
    focus('insurerNumber');
  };
  useEscape(next);
  const send = async (asked: CardFields): Promise<void> => {
    if (isAsking) return;
    const suspicious = Object.values(asked).filter(holdsIndividualNumber).join(' ');
    if (suspicious && suspicious !== warned) return setWarned(suspicious);
    setAsking(true);
    setOutcome(null);
    const answer = await checkCard(facility, { ...asked, limitConsent }, lang);
    setAsking(false);
    setOutcome(answer);
    if (!isRefused(answer)) onChecked();
    else focus(answer.field ?? 'birthdate');
  };
  /** Enter, from a finger or a reader: the next field that is still needed, or the question. */
  const enter = (name: keyof CardFields): void => {
    const whole = scannedCard(card[name]);
    if (whole) {
      setCard(whole);
      void send(whole);
      return;
    }
    const missing = ORDER.find((each) => !OPTIONAL.includes(each) && card[each].trim() === '');
    const after = ORDER[ORDER.indexOf(name) + 1];
    // 後期高齢者 have no symbol
    const skipped = after === 'symbol' && /^39\d{6}$/.test(card.insurerNumber.trim()) ? 'number' : after;
    if (missing && skipped) focus(card[name].trim() === '' && !OPTIONAL.includes(name) ? name : skipped);
    else if (missing) focus(missing);
    else void send(card);
  };
  return (
    <div className="grid gap-8 lg:grid-cols-[24rem_minmax(0,1fr)]">
      <form
        ref={form}
        className="print-none space-y-4"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void send(card);
        }}
      >
        {ORDER.map((name) => (
          <CardField
            key={name}
            name={name}
            value={card[name]}
            error={refusal?.field === name ? refusal.message : null}
            onChange={(value) => {
              setOutcome(null);
              setCard({ ...card, [name]: value });
            }}
            onPasted={(value) => {
              const whole = scannedCard(value);
              if (whole) setCard(whole);
              return whole !== null;
            }}
            onEnter={() => enter(name)}
          />
        ))}
        <label className="flex items-center gap-2 text-std-16N-170">
          <input
            type="checkbox"
            checked={limitConsent}
            onChange={({ target }) => setLimitConsent(target.checked)}
            className="size-5"
          />
          {text.limitConsent}
        </label>
        <Button look="primary" type="submit" isPending={isAsking}>
          {isAsking ? text.checking : text.check}
        </Button>
        <p className="text-dns-14N-130 text-solid-gray-700">{text.scanHint}</p>
        {testCard && (
          <div className="flex flex-wrap gap-2">
            {testCard.numbers.map((number) => (
              <Button
                key={number}
                size="small"
                onPress={() => {
                  const { insurerNumber, symbol, birthdate } = testCard;
                  setOutcome(null);
                  setCard({ insurerNumber, symbol, number, branch: '', birthdate });
                  focus('birthdate');
                }}
              >
                {text.testFill(number)}
              </Button>
            ))}
          </div>
        )}
      </form>
      <div className="min-w-0">
        {warned && !outcome && (
          <Notice tone="warning" role="alert" title={text.individual}>
            <p>{text.individualWhy}</p>
          </Notice>
        )}
        <AnswerPanel outcome={outcome} onNext={next} />
      </div>
    </div>
  );
}
