import { DataTable, SectionHead } from '../../components/index.js';
import { formatCount, formatRate } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { Figures } from './checks-meta.js';
import { texts } from './checks.texts.js';

/** Insurers whose registration seems to be late or wrong. */
export function InsurerMisses({ figures }: { figures: Figures }) {
  const text = useTexts(texts);
  return (
    <section className="space-y-3" data-testid="insurers">
      <SectionHead title={text.insurers}>
        <p className="mt-1 text-std-16N-170">{text.insurersNote}</p>
      </SectionHead>
      <DataTable
        caption={text.insurers}
        captionHidden
        maxHeight={24}
        rows={figures.insurers}
        rowKey={({ number }) => number}
        sorting={{ column: 'share', direction: 'descending' }}
        columns={[
          { id: 'name', header: text.insurer, rowHeader: true, cell: ({ name, number }) => name ?? number },
          { id: 'number', header: text.number, wideOnly: true, cell: ({ number }) => number },
          {
            id: 'asked',
            header: text.asked,
            numeric: true,
            sortBy: ({ asked }) => asked,
            cell: ({ asked }) => formatCount(asked),
          },
          {
            id: 'notFound',
            header: text.notFound,
            numeric: true,
            sortBy: ({ notFound }) => notFound,
            cell: ({ notFound }) => formatCount(notFound),
          },
          {
            id: 'share',
            header: text.share,
            numeric: true,
            sortBy: ({ rate }) => rate,
            cell: ({ rate }) => formatRate(rate),
          },
        ]}
      />
    </section>
  );
}
