import { DataTable, SectionHead, TypeMark, type Column } from '../../components/index.js';
import { formatCount, formatRate } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { Figures } from './checks-meta.js';
import { texts } from './checks.texts.js';

type Group = Omit<Figures['byType'][number], '__typename' | 'type'>;

interface CheckingGroupsProps {
  figures: Figures;
  prefectures: readonly { code: string; name: string }[];
}

/** By type, by prefecture and by answer. */
export function CheckingGroups({ figures, prefectures }: CheckingGroupsProps) {
  const text = useTexts(texts);
  const names = new Map(prefectures.map(({ code, name }) => [code, name]));
  const common = <Row extends Group>(): Column<Row>[] => [
    {
      id: 'operating',
      header: text.operating,
      numeric: true,
      sortBy: ({ operating }) => operating,
      cell: ({ operating }) => formatCount(operating),
    },
    {
      id: 'checking',
      header: text.checkingHead,
      numeric: true,
      sortBy: ({ checking }) => checking,
      cell: ({ checking }) => formatCount(checking),
    },
    {
      id: 'rate',
      header: text.rate,
      numeric: true,
      sortBy: ({ rate }) => rate ?? -1,
      cell: ({ rate }) => formatRate(rate),
    },
    {
      id: 'checks',
      header: text.checksHead,
      numeric: true,
      sortBy: ({ checks }) => checks,
      cell: ({ checks }) => formatCount(checks),
    },
  ];
  const answers = figures.outcomes.map((count, index) => ({ name: text.outcomes[index]!, count }));
  return (
    <div className="grid gap-10 xl:grid-cols-2">
      <div className="min-w-0 space-y-10">
        <section className="space-y-3">
          <SectionHead title={text.byType} />
          <DataTable
            caption={text.byType}
            captionHidden
            rows={figures.byType}
            rowKey={({ type }) => type!}
            columns={[
              {
                id: 'type',
                header: text.type,
                rowHeader: true,
                cell: ({ type }) => <TypeMark type={type!} />,
              },
              ...common<Figures['byType'][number]>(),
            ]}
          />
        </section>
        <section className="space-y-3">
          <SectionHead title={text.outcomesTitle} />
          <DataTable
            caption={text.outcomesTitle}
            captionHidden
            rows={answers}
            rowKey={({ name }) => name}
            columns={[
              { id: 'name', header: text.outcome, rowHeader: true, cell: ({ name }) => name },
              {
                id: 'count',
                header: text.checksHead,
                numeric: true,
                cell: ({ count }) => formatCount(count),
              },
            ]}
          />
        </section>
      </div>
      <section className="min-w-0 space-y-3">
        <SectionHead title={text.byPrefecture} />
        <DataTable
          caption={text.byPrefecture}
          captionHidden
          maxHeight={32}
          rows={figures.byPrefecture}
          rowKey={({ prefecture }) => prefecture!}
          sorting={{ column: 'rate', direction: 'ascending' }}
          columns={[
            {
              id: 'prefecture',
              header: text.prefecture,
              rowHeader: true,
              sortBy: ({ prefecture }) => prefecture,
              cell: ({ prefecture }) => names.get(prefecture!) ?? prefecture,
            },
            ...common<Figures['byPrefecture'][number]>(),
          ]}
        />
      </section>
    </div>
  );
}
