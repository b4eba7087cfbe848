import { Link } from 'react-router';
import { DataTable, DayText, Rate, type Column } from '../../components/index.js';
import type { DeclarationFigure_FigureFragment } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { declarationTexts } from './declaration.texts.js';
import { figureNames } from './figure-names.js';
import { useRowsOfFigure } from './use-rows-of-figure.js';

type Row = DeclarationFigure_FigureFragment;

/** Every figure beside what was printed; facilities lead to their rows as of the figure's day and the publication. */
export function FigureTable({ figures }: { figures: readonly Row[] }) {
  const text = useTexts(declarationTexts).table;
  const names = useTexts(figureNames);
  const rowsOf = useRowsOfFigure();
  const columns: Column<Row>[] = [
    { id: 'figure', header: text.figure, rowHeader: true, cell: ({ key }) => names[key] ?? key },
    {
      id: 'published',
      header: text.published,
      cell: ({ published }) => (
        <span lang="ja" className="inline-block min-w-[6em]">
          {published}
        </span>
      ),
    },
    {
      id: 'value',
      header: text.value,
      numeric: true,
      cell: (figure) => {
        const { value, unit } = figure;
        const to = rowsOf(figure);
        const number = formatCount(value);
        return (
          <>
            <strong>
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
            </strong>
            <span lang="ja" className="ml-1 text-dns-14N-130">
              {unit}
            </span>
          </>
        );
      },
    },
    {
      id: 'denominator',
      header: text.denominator,
      numeric: true,
      cell: ({ denominator }) => (denominator === null ? '' : formatCount(denominator)),
    },
    {
      id: 'rate',
      header: text.rate,
      numeric: true,
      cell: ({ rate }) => (rate === null ? '' : <Rate rate={rate} />),
    },
    { id: 'asOf', header: text.asOf, cell: ({ asOf }) => <DayText day={asOf} compact /> },
    {
      id: 'source',
      header: text.source,
      wideOnly: true,
      cell: ({ source, constant }) => (
        <span className="block min-w-64 text-dns-14N-130">
          {constant ? (
            <>
              <strong>{text.constant}</strong> <span lang="ja">{source}</span>
            </>
          ) : (
            text.fromLog
          )}
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={text.caption}
      captionHidden
      rows={figures}
      rowKey={({ key }) => key}
      columns={columns}
    />
  );
}
