import { DataTable, DayText, SectionHead } from '../../components/index.js';
import { formatCount, formatTime } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { batchTexts } from './batch.texts.js';
import type { ReceptionLine } from './desk-api.js';

interface ReceptionListProps {
  lines: readonly ReceptionLine[];
  onOpen: (number: string) => void;
}

/** What was taken in, without a name of anybody. */
export function ReceptionList({ lines, onOpen }: ReceptionListProps) {
  const text = useTexts(batchTexts);
  const due = (instant: string): string =>
    `${new Date(instant).toLocaleDateString('ja-JP', { timeZone: 'Asia/Tokyo', month: 'numeric', day: 'numeric' })} ${formatTime(instant)}`;
  return (
    <section data-testid="receptions">
      <SectionHead title={text.list}>
        <p className="mt-1 text-std-16N-170">{text.again}</p>
      </SectionHead>
      <div className="mt-3">
        <DataTable
          caption={text.list}
          captionHidden
          rows={lines}
          rowKey={({ number }) => number}
          empty={text.listEmpty}
          columns={[
            {
              id: 'number',
              header: text.number,
              rowHeader: true,
              cell: ({ number, state }) =>
                state === 'SCHEDULED' ? (
                  <span className="number">{number}</span>
                ) : (
                  <button
                    type="button"
                    onClick={() => onOpen(number)}
                    className="number cursor-pointer text-blue-900 underline underline-offset-4"
                  >
                    {number}
                  </button>
                ),
            },
            { id: 'day', header: text.forDay, cell: ({ day }) => <DayText day={day} compact /> },
            { id: 'asked', header: text.asked, numeric: true, cell: ({ asked }) => formatCount(asked) },
            {
              id: 'state',
              header: text.state,
              cell: ({ state, dueAt }) =>
                state === 'SCHEDULED' ? text.states.SCHEDULED(due(dueAt!)) : text.states[state],
            },
          ]}
        />
      </div>
    </section>
  );
}
