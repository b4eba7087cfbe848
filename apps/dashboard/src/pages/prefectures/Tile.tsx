import type { CSSProperties } from 'react';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { shadeOf, type RateClass } from './classes.js';
import type { Prefecture } from './prefecture-model.js';
import { texts } from './prefectures.texts.js';
import type { RankedRow } from './ranking.js';
import { SelectLink } from './SelectLink.js';
import { SHADES } from './shades.js';

interface TileProps {
  row: RankedRow;
  prefecture: Prefecture;
  name: string;
  classes: readonly RateClass[];
  geo: boolean;
  isSelected: boolean;
}

const PLACE = '[grid-column:var(--compact-column)] [grid-row:var(--compact-row)]';
const GEO_PLACE =
  'lg:[grid-column:var(--geo-column)] lg:[grid-row:var(--geo-row)] print:[grid-column:var(--geo-column)] print:[grid-row:var(--geo-row)]';

export function Tile({ row, prefecture, name, classes, geo, isSelected }: TileProps) {
  const text = useTexts(texts);
  const { lang } = useView();
  const { numerator, denominator, rate } = row.cell;
  const index = shadeOf(classes, rate);
  const shade = index === null ? undefined : SHADES[index];
  const style = {
    '--compact-row': prefecture.compactRow,
    '--compact-column': prefecture.compactColumn,
    '--geo-row': prefecture.geoRow,
    '--geo-column': prefecture.geoColumn,
    backgroundColor: shade?.ground ?? '#FFFFFF',
    color: shade?.text ?? '#1A1A1A',
  } as CSSProperties;
  const small = row.small ? text.smallMark : '';
  return (
    <li className={`${PLACE} ${geo ? GEO_PLACE : ''} flex`} style={style}>
      <SelectLink
        code={row.code}
        className={`flex aspect-square w-full flex-col items-center justify-center border leading-tight hover:ring-4 hover:ring-yellow-300 ${
          shade ? 'border-transparent' : 'border-dashed border-solid-gray-600'
        } ${isSelected ? 'outline-4 -outline-offset-2 outline-yellow-300 ring-2 ring-black' : ''}`}
      >
        <span
          className={`text-[11px] ${lang === 'ja' ? 'sm:text-[13px]' : 'text-[9px] tracking-tighter sm:text-[11px] lg:text-[10px]'}`}
        >
          {lang === 'ja' ? prefecture.shortName : prefecture.romaji}
        </span>
        <span className="number text-[12px] font-bold sm:text-[15px]">
          {rate === null ? '—' : rate.toFixed(1)}
          {small}
        </span>
        <span className="sr-only">
          {` % ${text.of(formatCount(numerator), formatCount(denominator))} ${text.showDetail(name)}`}
        </span>
      </SelectLink>
    </li>
  );
}
