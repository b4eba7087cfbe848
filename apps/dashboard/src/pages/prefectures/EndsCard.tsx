import { formatRate } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { PrefectureModel } from './prefecture-model.js';
import { texts } from './prefectures.texts.js';
import { ends, SMALL_DENOMINATOR, type RankedRow } from './ranking.js';
import { SelectLink } from './SelectLink.js';

/** Top and bottom five, with the mark where one facility is worth a point. */
export function EndsCard({ model }: { model: PrefectureModel }) {
  const text = useTexts(texts);
  const { top, bottom } = ends(model.rows, 5);
  const anySmall = model.rows.some(({ small }) => small);
  return (
    <section className="rounded-8 border border-solid-gray-420 p-4 print:hidden">
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <End title={text.top} rows={top} model={model} />
        {bottom.length > 0 && <End title={text.bottom} rows={bottom} model={model} />}
      </div>
      {anySmall && (
        <p className="mt-3 text-dns-14N-130 text-solid-gray-700">
          {text.smallMark} {text.small(SMALL_DENOMINATOR)}
        </p>
      )}
    </section>
  );
}

function End({ title, rows, model }: { title: string; rows: readonly RankedRow[]; model: PrefectureModel }) {
  const text = useTexts(texts);
  return (
    <div>
      <h2 className="text-dns-16B-130">{title}</h2>
      <ol className="mt-1 divide-y divide-solid-gray-200">
        {rows.map(({ code, rank, cell, small }) => (
          <li key={code} className="flex items-baseline gap-2 py-1 text-dns-16N-130">
            <span className="number w-6 text-right text-solid-gray-600">{rank}</span>
            <SelectLink code={code} className="text-blue-900 underline decoration-1 underline-offset-4">
              {model.nameOf(code)}
            </SelectLink>
            <span className="number ml-auto">
              {formatRate(cell.rate)}
              {small && <span className="text-error-2">{text.smallMark}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
