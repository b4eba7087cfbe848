import { useTexts } from '../../i18n/use-texts.js';
import { formatRate } from '../../i18n/format.js';
import type { FacilityType } from '../../view/facility-type.js';
import { BAR_COLOUR } from './bar-colour.js';
import type { PrefectureModel } from './prefecture-model.js';
import { texts } from './prefectures.texts.js';
import { RankedBar } from './RankedBar.js';
import { atLeast, scaleEnd } from './ranking.js';

interface RankedBarsProps {
  model: PrefectureModel;
  type: FacilityType | null;
  caption: string;
  threshold: number;
  /** 「3県」 */
  reached: string;
  selected: string | null;
  rowsAddress: (code?: string) => string | undefined;
}

/**
 * 47 bars from zero, highest first, as a real table: what is drawn is also read out and printed.
 * The thin line through all bars is the nation.
 */
export function RankedBars(props: RankedBarsProps) {
  const { model, type, caption, threshold, reached, selected, rowsAddress } = props;
  const text = useTexts(texts);
  const end = scaleEnd(model.nation ? [...model.rows, nationRow(model)] : model.rows);
  const last = atLeast(model.rows, threshold).at(-1)?.code;
  const nation = model.nation?.rate ?? null;
  const shared = { end, nation, colour: BAR_COLOUR(type) };
  return (
    <table className="w-full border-collapse text-dns-16N-130 print:text-[11px] print:leading-none">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-y border-solid-gray-420 bg-solid-gray-50 text-dns-14B-130 [&>th]:px-2 [&>th]:py-1.5">
          <th scope="col" className="w-0 text-right whitespace-nowrap max-sm:sr-only">
            {text.rank}
          </th>
          <th scope="col" className="w-0 text-left whitespace-nowrap">
            {text.prefecture}
          </th>
          <th scope="col" className="text-left font-normal text-solid-gray-700">
            {text.axis}
          </th>
          <th scope="col" className="w-0 text-right whitespace-nowrap">
            {text.rateColumn}
          </th>
          <th scope="col" className="w-0 text-right whitespace-nowrap max-sm:hidden print:table-cell">
            {text.numerator}／{text.denominator}
          </th>
        </tr>
      </thead>
      <tbody>
        {model.nation && (
          <RankedBar
            {...shared}
            colour="#1A1A1A"
            row={nationRow(model)}
            name={text.nation}
            nationLabel={text.nationLine(formatRate(nation))}
            rowsAddress={rowsAddress()}
          />
        )}
        {model.rows.map((row) => (
          <RankedBar
            {...shared}
            key={row.code}
            row={row}
            code={row.code}
            name={model.nameOf(row.code)}
            isSelected={row.code === selected}
            lineBelow={row.code === last ? text.thresholdLine(threshold, reached) : undefined}
            rowsAddress={rowsAddress(row.code)}
          />
        ))}
      </tbody>
    </table>
  );
}

function nationRow({ nation }: PrefectureModel) {
  return { code: 'nation', cell: nation!, rank: null, small: false };
}
