import { DataTable, SectionHead } from '../../components/index.js';
import type { UploadFieldsFragment } from '../../generated/pages/graphql.js';
import { formatCount, formatTime } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { texts } from './files.texts.js';

const DAY = { ja: 'ja-JP', en: 'en-GB' } as const;

interface UploadHistoryProps {
  uploads: readonly UploadFieldsFragment[];
  onOpen: (id: number) => void;
}

/** What one's side handed in lately; each can be looked at and taken back. */
export function UploadHistory({ uploads, onOpen }: UploadHistoryProps) {
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
        rows={uploads}
        rowKey={({ id }) => String(id)}
        empty={text.historyEmpty}
        columns={[
          {
            id: 'file',
            header: text.file,
            rowHeader: true,
            cell: ({ id, fileName }) => (
              <button
                type="button"
                onClick={() => onOpen(id)}
                className="cursor-pointer break-all text-left text-blue-900 underline underline-offset-4"
              >
                {fileName}
              </button>
            ),
          },
          { id: 'state', header: text.stateHead, cell: ({ state }) => text.state[state] },
          {
            id: 'change',
            header: text.changes,
            numeric: true,
            cell: ({ counts }) => formatCount(counts.change),
          },
          {
            id: 'error',
            header: text.wrong,
            numeric: true,
            wideOnly: true,
            cell: ({ counts }) => formatCount(counts.error + counts.stale),
          },
          { id: 'when', header: text.when, wideOnly: true, cell: ({ receivedAt }) => when(receivedAt) },
          { id: 'who', header: text.who, wideOnly: true, cell: ({ by }) => by },
        ]}
      />
    </section>
  );
}
