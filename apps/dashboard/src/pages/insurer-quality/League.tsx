import { DataTable, SectionHead, type Column } from '../../components/index.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { causesThere, heldFor, type Quality } from './quality-columns.js';
import { texts } from './quality.texts.js';

type Insurer = Quality['insurers'][number];

/** Insurers by what was held of their lists, and for which causes. */
export function League({ quality }: { quality: Quality }) {
  const text = useTexts(texts);
  const columns: Column<Insurer>[] = [
    {
      id: 'insurer',
      header: text.insurer,
      rowHeader: true,
      sortBy: ({ insurerNumber }) => insurerNumber,
      cell: ({ insurerNumber, insurerName }) => (
        <>
          <span className="number block text-dns-14N-130 text-solid-gray-700">{insurerNumber}</span>
          {insurerName}
        </>
      ),
    },
    {
      id: 'rate',
      header: text.rate,
      numeric: true,
      sortBy: ({ perTenThousand }) => perTenThousand ?? 0,
      cell: ({ perTenThousand }) => (perTenThousand === null ? '—' : perTenThousand.toFixed(1)),
    },
    {
      id: 'rows',
      header: text.rows,
      numeric: true,
      sortBy: ({ rows }) => rows,
      cell: ({ rows }) => formatCount(rows),
    },
    {
      id: 'held',
      header: text.held,
      numeric: true,
      sortBy: ({ held }) => held,
      cell: ({ held }) => formatCount(held),
    },
    ...causesThere(quality).map(({ cause, place }): Column<Insurer> => ({
      id: cause,
      header: text.short[cause],
      numeric: true,
      sortBy: (insurer) => heldFor(insurer, place),
      cell: (insurer) => formatCount(heldFor(insurer, place)),
    })),
  ];
  return (
    <section>
      <SectionHead title={text.league} meta={{ unit: text.unit, source: text.source }} />
      <DataTable
        caption={text.league}
        captionHidden
        rows={quality.insurers}
        rowKey={({ insurerNumber }) => insurerNumber}
        empty={text.none}
        columns={columns}
        sorting={{ column: 'rate', direction: 'descending' }}
        maxHeight={40}
      />
    </section>
  );
}
