import { TypeMark } from '../../components/index.js';
import { formatRate } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { BAR_COLOUR } from './bar-colour.js';
import { TYPE_COLUMNS, type TypeCells, type TypeColumn } from './by-type-table.js';
import { CountOf } from './CountOf.js';
import { formatPoints } from './format-points.js';
import type { PrefectureView } from './prefecture-view.js';
import { texts } from './prefectures.texts.js';
import { isSmall, pointsBetween } from './ranking.js';
import { useRowsAddress } from './use-rows-address.js';

interface DetailTypesProps {
  cells: TypeCells;
  nation: TypeCells;
  code: string;
  view: PrefectureView;
}

/** All types and each of the four: rate, what it is of, distance to the nation. */
export function DetailTypes({ cells, nation, code, view }: DetailTypesProps) {
  const text = useTexts(texts);
  return (
    <table className="mt-3 w-full text-dns-16N-130">
      <thead>
        <tr className="border-b border-solid-gray-420 text-dns-14B-130">
          <th scope="col" className="py-1 text-left">
            {text.type}
          </th>
          <th scope="col" className="py-1 text-right">
            {text.rateColumn}
          </th>
          <th scope="col" className="py-1 text-right">
            {text.vsNation}
          </th>
        </tr>
      </thead>
      <tbody>
        {TYPE_COLUMNS.map((column) => (
          <TypeRow key={column} column={column} cells={cells} nation={nation} code={code} view={view} />
        ))}
      </tbody>
    </table>
  );
}

function TypeRow({ column, cells, nation, code, view }: DetailTypesProps & { column: TypeColumn }) {
  const text = useTexts(texts);
  const word = useTexts(words);
  const type = column === 'ALL' ? null : column;
  const to = useRowsAddress(type, view.measure)(code);
  const cell = cells[column];
  const name = type ? word.type[type] : word.allTypes;
  if (!cell) return null;
  const points = pointsBetween(cell.rate, nation[column]?.rate ?? null);
  return (
    <tr className={`border-b border-solid-gray-200 align-top ${type === view.type ? 'bg-blue-50' : ''}`}>
      <th scope="row" className="py-1.5 pr-2 text-left font-normal">
        {type ? <TypeMark type={type} /> : name}
        <span
          aria-hidden
          className="mt-1 block h-2 rounded-r-4"
          style={{ width: `${Math.min(100, cell.rate ?? 0)}%`, backgroundColor: BAR_COLOUR(type) }}
        />
      </th>
      <td className="py-1.5 text-right">
        <span className="number font-bold">
          {formatRate(cell.rate)}
          {isSmall(cell) && <span className="text-error-2">{text.smallMark}</span>}
        </span>
        <span className="block text-dns-14N-130 text-solid-gray-700">
          <CountOf cell={cell} to={to} label={text.showRows(name, cell.numerator)} />
        </span>
      </td>
      <td className="number py-1.5 text-right">
        {formatPoints(points)}
        <span className="block text-dns-14N-130 text-solid-gray-700">{text.points}</span>
      </td>
    </tr>
  );
}
