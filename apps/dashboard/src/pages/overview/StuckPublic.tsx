import { Link } from 'react-router';
import { DataTable, SectionHead, TypeMark, type Column, type Meta } from '../../components/index.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { useAddress } from '../../view/use-address.js';
import { nestedRows, type NestedAnswer, type NestedRow } from './nested-rows.js';
import { overviewTexts } from './overview.texts.js';

// The counts are nested, so their differences are counts of facilities too: of those that wait in between.
const beforeReady = ({ applied, ready }: NestedRow) => applied.numerator - ready.numerator;
const beforeOperating = ({ ready, operating }: NestedRow) => ready.numerator - operating.numerator;

/** What is stuck as far as public aggregates tell; stages and lists need sign-in. */
export function StuckPublic({ answer, meta }: { answer: NestedAnswer; meta: Meta }) {
  const text = useTexts(overviewTexts).stuck;
  const nested = useTexts(overviewTexts).nested;
  const word = useTexts(words);
  const address = useAddress();
  const { types, all } = nestedRows(answer);
  const columns: Column<NestedRow>[] = [
    {
      id: 'type',
      header: nested.type,
      rowHeader: true,
      cell: ({ type }) => (type ? <TypeMark type={type} short /> : <strong>{word.allTypes}</strong>),
    },
    { id: 'ready', header: text.beforeReady, numeric: true, cell: (row) => formatCount(beforeReady(row)) },
    {
      id: 'operating',
      header: text.beforeOperating,
      numeric: true,
      cell: (row) => formatCount(beforeOperating(row)),
    },
  ];
  return (
    <section className="keep-together">
      <SectionHead title={text.titlePublic(beforeReady(all))} meta={meta} />
      <div className="mt-3 max-w-[48rem]">
        <DataTable
          caption={text.caption}
          captionHidden
          rows={[...types, all]}
          rowKey={({ type }) => type ?? 'ALL'}
          columns={columns}
        />
      </div>
      <p className="print-none mt-3">
        <Link to={address('/sign-in', { to: address('/') })} className="text-blue-900 underline">
          {text.signIn}
        </Link>
      </p>
    </section>
  );
}
