import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button, DataTable, DayText, type Column } from '../../components/index.js';
import { FIELD } from '../../components/control-style.js';
import {
  SetCapacityDocument,
  WorkCapacityDocument,
  type WorkCapacityQuery,
} from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { texts } from './capacity.texts.js';

type Row = NonNullable<WorkCapacityQuery['workCapacity']>['rows'][number];

interface CapacityRowsProps {
  rows: readonly Row[];
  canWrite: boolean;
  onSaid: (message: string) => void;
}

/** What is stated beside what was seen; both in facilities, the statement a week. */
export function CapacityRows({ rows, canWrite, onSaid }: CapacityRowsProps) {
  const text = useTexts(texts);
  const { lang } = useView();
  const placeOf = ({ prefecture }: Row) =>
    prefecture === null ? text.total : lang === 'ja' ? prefecture.name : prefecture.romaji;
  const columns: Column<Row>[] = [
    { id: 'place', header: text.place, rowHeader: true, cell: placeOf },
    {
      id: 'capacity',
      header: text.capacity,
      numeric: true,
      cell: (row) =>
        canWrite ? (
          <CapacityInput row={row} place={placeOf(row)} onSaid={onSaid} />
        ) : row.weeklyCapacity === null ? (
          text.notSaid
        ) : (
          formatCount(row.weeklyCapacity)
        ),
    },
    { id: 'ready4', header: text.ready4, numeric: true, cell: ({ ready4 }) => formatCount(ready4) },
    { id: 'ready8', header: text.ready8, numeric: true, cell: ({ ready8 }) => formatCount(ready8) },
    { id: 'queue', header: text.queue, numeric: true, cell: ({ queue }) => formatCount(queue) },
    { id: 'since', header: text.since, wideOnly: true, cell: ({ since }) => <DayText day={since} compact /> },
  ];
  return (
    <DataTable
      caption={text.table}
      rows={[...rows]}
      rowKey={({ prefecture }) => prefecture?.code ?? 'all'}
      columns={columns}
    />
  );
}

function CapacityInput({ row, place, onSaid }: { row: Row; place: string; onSaid: (words: string) => void }) {
  const text = useTexts(texts);
  const [typed, setTyped] = useState(row.weeklyCapacity === null ? '' : String(row.weeklyCapacity));
  const [problem, setProblem] = useState('');
  const [save, { loading }] = useMutation(SetCapacityDocument, { refetchQueries: [WorkCapacityDocument] });
  const submit = async () => {
    if (loading || (typed === '' && row.weeklyCapacity === null)) return;
    const weeklyCapacity = typed === '' ? null : Number(typed);
    const input = { weeklyCapacity, prefecture: row.prefecture?.code ?? null };
    const answer = await save({ variables: { input } }).catch(() => null);
    const said = answer?.data?.said;
    const isSaved = said?.__typename === 'WorkSettingSaved';
    setProblem(isSaved ? '' : (said?.message ?? text.failed));
    if (isSaved) onSaid(text.saved(place, weeklyCapacity));
  };
  return (
    <form
      className="flex flex-wrap items-center justify-end gap-2"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <input
        inputMode="numeric"
        pattern="[0-9]*"
        aria-label={text.inputFor(place)}
        aria-invalid={problem !== ''}
        className={`${FIELD} w-20 text-right`}
        value={typed}
        placeholder="—"
        onChange={({ target }) => setTyped(target.value.normalize('NFKC').replace(/\D/g, ''))}
      />
      <Button size="small" type="submit">
        {text.save}
        <span className="sr-only">：{place}</span>
      </Button>
      {problem && (
        <span role="alert" className="basis-full text-error-2">
          {problem}
        </span>
      )}
    </form>
  );
}
