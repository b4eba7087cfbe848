import { DataTable, SectionHead } from '../../components/index.js';
import type { RegistrationFieldsFragment } from '../../generated/pages/graphql.js';
import { formatCount, formatTime } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { texts } from './insurer.texts.js';

const DAY = { ja: 'ja-JP', en: 'en-GB' } as const;

interface RegistrationHistoryProps {
  lists: readonly RegistrationFieldsFragment[];
  onOpen: (id: number) => void;
}

/** What one's insurer handed in lately. A list has a number and no name: files are called by the names of people. */
export function RegistrationHistory({ lists, onOpen }: RegistrationHistoryProps) {
  const text = useTexts(texts);
  const { lang } = useView();
  const when = (instant: string) =>
    `${new Date(instant).toLocaleDateString(DAY[lang], { timeZone: 'Asia/Tokyo' })} ${formatTime(instant)}`;
  return (
    <section>
      <SectionHead title={text.history} />
      <DataTable
        caption={text.history}
        captionHidden
        rows={lists}
        rowKey={({ id }) => String(id)}
        empty={text.historyEmpty}
        columns={[
          {
            id: 'list',
            header: text.list,
            rowHeader: true,
            cell: ({ id }) => (
              <button
                type="button"
                onClick={() => onOpen(id)}
                className="cursor-pointer text-blue-900 underline underline-offset-4"
              >
                {`${text.list} ${id}`}
              </button>
            ),
          },
          { id: 'state', header: text.stateHead, cell: ({ state }) => text.state[state] },
          { id: 'rows', header: text.counts.rows, numeric: true, cell: ({ rows }) => formatCount(rows) },
          {
            id: 'registered',
            header: text.counts.registered,
            numeric: true,
            cell: ({ registered }) => formatCount(registered),
          },
          {
            id: 'quarantined',
            header: text.counts.quarantined,
            numeric: true,
            cell: ({ quarantined }) => formatCount(quarantined),
          },
          { id: 'when', header: text.when, wideOnly: true, cell: ({ receivedAt }) => when(receivedAt) },
          { id: 'who', header: text.who, wideOnly: true, cell: ({ by }) => by },
          { id: 'how', header: text.how, wideOnly: true, cell: ({ source }) => text.source[source] },
        ]}
      />
    </section>
  );
}
