import { useEffect, useRef } from 'react';
import { Button, DayText, Notice } from '../../components/index.js';
import { formatTime } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { isRefused, type Answer, type Coverage, type Outcome } from './desk-api.js';
import { texts } from './reception.texts.js';

/** Ground and sign of each answer: it is told apart without its colour. */
const LOOK = [
  { tone: '', sign: '' },
  { tone: 'border-success-2 bg-green-50', sign: '○' },
  { tone: 'border-error-2 bg-red-50', sign: '✕' },
  { tone: 'border-error-2 bg-red-50', sign: '→' },
  { tone: 'border-warning-yellow-2 bg-yellow-50', sign: '？' },
  { tone: 'border-warning-yellow-2 bg-yellow-50', sign: '＋' },
] as const;

interface AnswerPanelProps {
  outcome: Outcome<Answer> | null;
  onNext: () => void;
}

/** The answer in large type, what to do next, and whose it is. Enter and Esc lead to the next patient. */
export function AnswerPanel({ outcome, onNext }: AnswerPanelProps) {
  const text = useTexts(texts);
  const place = useRef<HTMLDivElement>(null);
  const answer = outcome && !isRefused(outcome) ? outcome : null;
  useEffect(() => {
    // the button takes the Enter that brings the next patient, wherever a reader or a finger sends it
    if (answer) place.current?.querySelector('button')?.focus();
  }, [answer]);
  if (!outcome) return null;
  if (isRefused(outcome))
    return outcome.field ? null : (
      <Notice tone="error" role="alert" title={outcome.message ?? text.unreachable} />
    );
  const look = LOOK[outcome.validity]!;
  return (
    <div ref={place} data-testid="answer" className={`rounded-12 border-4 px-6 py-5 ${look.tone}`}>
      <div role="status">
        <p className="text-[clamp(2.25rem,6vw,3.5rem)] font-bold leading-tight">
          <span aria-hidden className="mr-3">
            {look.sign}
          </span>
          {outcome.answer}
          {outcome.connectionTest && <span className="text-std-20B-150">{text.test}</span>}
        </p>
        <p className="mt-2 text-std-20B-150">{outcome.nextStep}</p>
      </div>
      {outcome.coverage && <Facts answer={outcome} coverage={outcome.coverage} />}
      <div className="mt-5 flex flex-wrap items-center gap-3">
        <Button look="primary" onPress={onNext}>
          {text.next}
        </Button>
        <span className="text-dns-16N-130 text-solid-gray-700">{text.nextHint}</span>
      </div>
    </div>
  );
}

function Facts({ answer, coverage }: { answer: Answer; coverage: Coverage }) {
  const text = useTexts(texts);
  const { name, kana, sex, relation, insurerName, insurerNumber, symbol, number, branch } = coverage;
  const ratio = coverage.elderly?.ratio ?? coverage.ratio;
  const facts: [string, React.ReactNode][] = [
    [text.facts.person, `${name}（${kana}）`],
    [text.facts.birthdate, <DayText key="birth" day={coverage.birthdate} />],
    [text.facts.sex, text.sex[sex as keyof typeof text.sex]],
    [text.facts.insurer, `${insurerName}（${insurerNumber}）`],
    [text.facts.card, [symbol || text.nobody, number, branch ?? text.nobody].join(' ・ ')],
    [text.facts.relation, text.relation[relation as keyof typeof text.relation]],
    [text.facts.from, <DayText key="from" day={coverage.validFrom} />],
  ];
  if (coverage.expiresOn) facts.push([text.facts.until, <DayText key="until" day={coverage.expiresOn} />]);
  if (coverage.lostOn) facts.push([text.facts.lost, <DayText key="lost" day={coverage.lostOn} />]);
  if (ratio) facts.push([text.facts.ratio, text.percent(ratio)]);
  if (coverage.limit) facts.push([text.facts.limit, coverage.limit.level]);
  if (answer.consentedAt) facts.push([text.facts.consent, formatTime(answer.consentedAt)]);
  if (answer.certificateExpiresOn)
    facts.push([text.facts.certificate, <DayText key="certificate" day={answer.certificateExpiresOn} />]);
  return (
    <dl className="mt-4 grid gap-x-6 gap-y-1 text-std-18N-160 sm:grid-cols-[auto_minmax(0,1fr)]">
      {facts.map(([label, fact]) => (
        <div key={label} className="contents">
          <dt className="text-solid-gray-700 max-sm:mt-2">{label}</dt>
          <dd className="font-bold">{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
