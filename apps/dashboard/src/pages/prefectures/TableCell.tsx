import { Link } from 'react-router';
import { formatCount, formatRate } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './prefectures.texts.js';
import { isSmall, type Cell } from './ranking.js';

/** A rate with what it is of under it; the numerator leads to its rows. */
export function TableCell({ cell, to }: { cell: Cell | undefined; to: string | undefined }) {
  const text = useTexts(texts);
  if (!cell) return <>—</>;
  const numerator = formatCount(cell.numerator);
  return (
    <>
      <span className="block">
        {formatRate(cell.rate)}
        {isSmall(cell) && <span className="text-error-2">{text.smallMark}</span>}
      </span>
      <span className="block text-dns-14N-130 font-normal text-solid-gray-700">
        {to ? (
          <Link to={to} className="text-blue-900 underline decoration-1 underline-offset-4">
            {numerator}
          </Link>
        ) : (
          numerator
        )}
        ／{formatCount(cell.denominator)}
      </span>
    </>
  );
}
