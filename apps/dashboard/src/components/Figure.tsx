import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatCount, formatRate } from '../i18n/format.js';

interface FigureProps {
  numerator: number;
  /** With it the rate and 「／228,400」 are shown. */
  denominator?: number | null;
  rate?: number | null;
  /** Address of the rows behind the number; without it the number is plain text (public reader). */
  to?: string;
  unit?: ReactNode;
  size?: 'large' | 'medium' | 'small';
}

const SIZE = { large: 'text-std-32B-150', medium: 'text-std-22B-150', small: 'text-std-16B-170' } as const;

/** A number that always shows what it is of, and leads to its rows. */
export function Figure({ numerator, denominator, rate, to, unit, size = 'medium' }: FigureProps) {
  const number = formatCount(numerator);
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span className={`number leading-tight ${SIZE[size]}`}>
        {to ? (
          <Link
            to={to}
            className="text-blue-900 underline decoration-1 underline-offset-4 hover:decoration-3"
          >
            {number}
          </Link>
        ) : (
          number
        )}
        {unit && <span className="ml-1 text-dns-14N-130">{unit}</span>}
      </span>
      {denominator !== undefined && denominator !== null && (
        <span className="number text-dns-14N-130 text-solid-gray-700">
          ／{formatCount(denominator)}
          {rate !== undefined && (
            <span className="ml-2 font-bold text-solid-gray-900">{formatRate(rate)}</span>
          )}
        </span>
      )}
    </span>
  );
}
