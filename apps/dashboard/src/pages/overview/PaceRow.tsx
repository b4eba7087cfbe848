import { useTexts } from '../../i18n/use-texts.js';
import { overviewTexts } from './overview.texts.js';

interface PaceRowProps {
  name: string;
  note?: string;
  perBusinessDay: number;
  perCalendarDay: number;
  /** End of the shared scale, facilities per business day. */
  most: number;
  decimals?: number;
  emphasis?: boolean;
}

/** One pace: its bar from zero, per business day, and beside it the same per calendar day. */
export function PaceRow({
  name,
  note,
  perBusinessDay,
  perCalendarDay,
  most,
  decimals = 0,
  emphasis,
}: PaceRowProps) {
  const text = useTexts(overviewTexts).pace;
  const number = (value: number) =>
    value.toLocaleString('ja-JP', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const width = `${(100 * Math.max(0, perBusinessDay)) / most}%`;
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-dns-16B-130">{name}</span>
        {note && <span className="text-dns-14N-130 text-solid-gray-700">{note}</span>}
      </p>
      <div aria-hidden className="mt-1.5 h-5 w-full bg-solid-gray-50">
        <div
          className={`h-full min-w-0.5 ${emphasis ? 'bg-solid-gray-420' : 'bg-blue-900'}`}
          style={{ width }}
        />
      </div>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-4">
        <span>
          <strong className="number text-std-22B-150 leading-tight">{number(perBusinessDay)}</strong>{' '}
          <span className="text-dns-14N-130">{text.perBusiness}</span>
        </span>
        <span className="text-dns-14N-130 text-solid-gray-700">
          <span className="number">{number(perCalendarDay)}</span> {text.perCalendar}
        </span>
      </p>
    </div>
  );
}
