import type { HeldRowFieldsFragment } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { texts } from './insurer.texts.js';

/** What the correction changed, and all the rest of the row: whoever confirms looks at everything. */
export function CorrectionReview({ row }: { row: HeldRowFieldsFragment }) {
  const text = useTexts(texts);
  const before = new Map(row.before.map(({ field, text: said }) => [field, said]));
  const now = new Map(row.texts.map(({ field, text: said }) => [field, said]));
  const fields = [...new Set([...before.keys(), ...now.keys()])];
  return (
    <div className="mt-3 space-y-2">
      <p className="text-dns-14N-130 text-solid-gray-700">{text.correctedBy(row.correctedBy ?? '')}</p>
      {row.numberChanged && <p className="font-bold">{text.numberChanged}</p>}
      <dl className="grid grid-cols-[repeat(auto-fill,minmax(12rem,1fr))] gap-x-6 gap-y-2">
        {fields.map((field) => (
          <div key={field}>
            <dt className="text-dns-14N-130 text-solid-gray-700">{text.field[field]}</dt>
            <dd className="break-all">
              {before.has(field) && (
                <>
                  <del className="text-solid-gray-700">{before.get(field) || text.empty}</del>
                  <span aria-hidden> → </span>
                </>
              )}
              <span className={before.has(field) ? 'font-bold' : undefined}>
                {now.get(field) || text.empty}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
