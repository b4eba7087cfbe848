import { Link } from 'react-router';
import { formatRate } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { CountOf } from './CountOf.js';
import { texts } from './prefectures.texts.js';
import type { RankedRow } from './ranking.js';
import { SelectLink } from './SelectLink.js';

interface RankedBarProps {
  row: RankedRow;
  name: string;
  /** Without it (the nation) there is no detail to open. */
  code?: string;
  colour: string;
  /** Where the scale ends, percent. */
  end: number;
  /** Rate of the nation, where the thin line stands. */
  nation: number | null;
  nationLabel?: string;
  isSelected?: boolean;
  /** Said under this row: the last one past the threshold. */
  lineBelow?: string;
  rowsAddress: string | undefined;
}

const CELL = 'px-2 py-1 align-middle print:py-[2.5px]';

export function RankedBar(props: RankedBarProps) {
  const { row, name, code, colour, end, nation, isSelected, lineBelow, rowsAddress } = props;
  const text = useTexts(texts);
  const { rate } = row.cell;
  const isNation = code === undefined;
  const share = (value: number) => `${(value / end) * 100}%`;
  const bar = (
    <span
      className="block h-5 rounded-r-4 group-hover:opacity-80 print:h-3"
      style={{ width: share(rate ?? 0), backgroundColor: colour }}
    />
  );
  return (
    <>
      <tr
        className={`group ${isSelected ? 'bg-yellow-100' : 'hover:bg-blue-50'} ${isNation ? 'border-b border-solid-gray-420 font-bold' : ''}`}
        data-row={row.code}
      >
        <td className={`${CELL} number text-right text-solid-gray-700 max-sm:pr-0 max-sm:text-dns-14N-130`}>
          {row.rank}
        </td>
        <th
          scope="row"
          className={`${CELL} text-left font-normal whitespace-nowrap ${isNation ? 'font-bold' : ''}`}
        >
          {code ? (
            <SelectLink
              code={code}
              label={text.showDetail(name)}
              className="text-blue-900 underline decoration-1 underline-offset-4 hover:decoration-3"
            >
              {name}
            </SelectLink>
          ) : (
            name
          )}
          {row.small && <span className="text-error-2">{text.smallMark}</span>}
        </th>
        <td className={`${CELL} relative w-full`}>
          {rowsAddress ? (
            <Link to={rowsAddress} aria-hidden tabIndex={-1} className="block" data-bar={row.code}>
              {bar}
            </Link>
          ) : code ? (
            <SelectLink code={code} silent className="block">
              {bar}
            </SelectLink>
          ) : (
            bar
          )}
          {nation !== null && (
            <span className="pointer-events-none absolute inset-x-2 inset-y-0" aria-hidden>
              <span
                className="absolute inset-y-0 border-l-2 border-dotted border-black"
                style={{ left: share(nation) }}
              />
            </span>
          )}
          <span className="block text-dns-14N-130 text-solid-gray-700 sm:hidden print:hidden">
            <CountOf cell={row.cell} to={rowsAddress} label={text.showRows(name, row.cell.numerator)} />
          </span>
        </td>
        <td className={`${CELL} number text-right font-bold`}>{formatRate(rate)}</td>
        <td className={`${CELL} number text-right text-solid-gray-700 max-sm:hidden print:table-cell`}>
          <CountOf cell={row.cell} to={rowsAddress} label={text.showRows(name, row.cell.numerator)} />
        </td>
      </tr>
      {lineBelow && (
        <tr>
          <td colSpan={5} className="px-2 py-0 print:py-0">
            <span className="flex items-center gap-2 text-dns-14B-130 text-solid-gray-800 before:h-0 before:w-6 before:border-t-2 before:border-solid-gray-800 after:h-0 after:grow after:border-t-2 after:border-solid-gray-800">
              {lineBelow}
            </span>
          </td>
        </tr>
      )}
    </>
  );
}
