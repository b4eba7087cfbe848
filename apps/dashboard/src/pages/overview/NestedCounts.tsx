import {
  DataTable,
  Figure,
  Rate,
  SectionHead,
  TypeMark,
  useFacilityListAddress,
  type Column,
  type Meta,
} from '../../components/index.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { words } from '../../i18n/words.js';
import { countedAs } from '../../view/counted-as.js';
import { useView } from '../../view/use-view.js';
import { NestedBar } from './NestedBar.js';
import { nestedRows, type NestedAnswer, type NestedRow } from './nested-rows.js';
import { overviewTexts } from './overview.texts.js';

const COUNTS = [
  { part: 'applied', measure: 'APPLIED' },
  { part: 'ready', measure: 'READY' },
  { part: 'operating', measure: 'OPERATING' },
] as const;

/** 申込 ⊃ 準備完了 ⊃ 運用開始 by type; nested, so never summed with one another. */
export function NestedCounts({ answer, meta }: { answer: NestedAnswer; meta: Meta }) {
  const text = useTexts(overviewTexts).nested;
  const word = useTexts(words);
  const { viewPoint, ...view } = useView();
  // The answer's, not the address's: while another denominator is on its way the old rates keep their own name.
  const den = answer.appliedAll?.denominator ?? view.den;
  const list = useFacilityListAddress();
  const { types, all } = nestedRows(answer);
  const title = text.title(
    formatCount(all.applied.numerator),
    formatCount(all.ready.numerator),
    formatCount(all.operating.numerator),
  );
  const columns: Column<NestedRow>[] = [
    {
      id: 'type',
      header: text.type,
      rowHeader: true,
      cell: ({ type }) => (type ? <TypeMark type={type} short /> : <strong>{word.allTypes}</strong>),
    },
    {
      id: 'bar',
      header: <span className="sr-only">0–100 %</span>,
      cell: (row) => <NestedBar row={row} />,
      wideOnly: true,
      grow: true,
    },
    ...COUNTS.map(({ part, measure }): Column<NestedRow> => ({
      id: part,
      header: word.measureShort[measure],
      numeric: true,
      cell: (row) => (
        <>
          <Figure
            numerator={row[part].numerator}
            to={list({ ...(row.type && { types: [row.type] }), has: countedAs(measure, den) })}
            size="small"
          />
          <span className="max-sm:block sm:ml-2 sm:inline-block sm:min-w-14">
            <Rate rate={row[part].rate} />
          </span>
        </>
      ),
    })),
    {
      id: 'denominator',
      header: text.denominator,
      numeric: true,
      cell: ({ applied }) => formatCount(applied.denominator),
    },
  ];
  return (
    <section>
      <SectionHead
        title={title}
        meta={{ ...meta, denominator: den }}
        download={{
          endpoint: 'adoption',
          args: { ...viewPoint, denominator: den, groupBy: 'TYPE', measure: 'APPLIED' },
        }}
      />
      <p className="mb-3 mt-2 max-w-[50rem] text-solid-gray-800">{text.note}</p>
      <DataTable
        caption={text.caption}
        captionHidden
        rows={[...types, all]}
        rowKey={({ type }) => type ?? 'ALL'}
        columns={columns}
      />
    </section>
  );
}
