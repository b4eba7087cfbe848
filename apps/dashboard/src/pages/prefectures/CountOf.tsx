import { Link } from 'react-router';
import { formatCount } from '../../i18n/format.js';
import type { Cell } from './ranking.js';

interface CountOfProps {
  cell: Cell;
  /** Address of the numerator's rows; the list has as many. */
  to: string | undefined;
  label: string;
}

/** 1,506／2,938; the numerator leads to its rows. */
export function CountOf({ cell, to, label }: CountOfProps) {
  const numerator = formatCount(cell.numerator);
  return (
    <span className="number">
      {to ? (
        <Link
          to={to}
          aria-label={label}
          className="text-blue-900 underline decoration-1 underline-offset-4 hover:decoration-3"
        >
          {numerator}
        </Link>
      ) : (
        numerator
      )}
      ／{formatCount(cell.denominator)}
    </span>
  );
}
