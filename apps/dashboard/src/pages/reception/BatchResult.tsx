import { useState } from 'react';
import { Button, ChoiceField, DataTable, DayText, Notice, SectionHead } from '../../components/index.js';
import { formatCount, formatDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { batchTexts } from './batch.texts.js';
import type { BatchRow, Reception } from './desk-api.js';

const FORMATS = ['xlsx', 'csv-cp932', 'csv'] as const;
const VALID = 1;
type Shown = 'NEEDS' | 'ALL';

/** The morning's list: first who is to be asked something at the counter, then everybody. */
export function BatchResult({ facility, reception }: { facility: string; reception: Reception }) {
  const text = useTexts(batchTexts);
  const { lang } = useView();
  const { rows, number, asked, day, connectionTest } = reception;
  const needs = rows?.filter(({ validity }) => validity !== VALID) ?? [];
  const [chosen, setChosen] = useState<Shown | null>(null);
  const shown: Shown = chosen ?? (needs.length > 0 ? 'NEEDS' : 'ALL');
  if (!rows)
    return (
      <section role="status" className="space-y-2">
        <p className="text-std-18B-160">{text.progress(formatCount(asked))}</p>
        <progress aria-label={text.progress(formatCount(asked))} className="w-full max-w-96" />
      </section>
    );
  const address = (format: string): string =>
    `/qualification/batches/${number}/file?${new URLSearchParams({ facility, format, lang }).toString()}`;
  return (
    <section className="space-y-4" data-testid="result">
      <SectionHead title={text.result(day ? formatDay(day, lang) : '', formatCount(asked))}>
        <p role="status" className="mt-1 text-std-18B-160">
          {needs.length === 0 ? text.allRight : text.needs(formatCount(needs.length))}
        </p>
      </SectionHead>
      {connectionTest && <Notice tone="warning" title={text.test} />}
      <div className="print-none flex flex-wrap items-end gap-4">
        <ChoiceField<Shown>
          label={text.rows}
          value={shown}
          onChange={setChosen}
          options={[
            { id: 'NEEDS', name: text.onlyNeeds },
            { id: 'ALL', name: text.all },
          ]}
        />
        <Button onPress={() => window.print()}>{text.print}</Button>
        <p className="flex flex-wrap gap-x-4 gap-y-2 text-std-16N-170">
          {text.download}:
          {FORMATS.map((format) => (
            <a
              key={format}
              download
              href={address(format)}
              className="text-blue-900 underline underline-offset-4"
            >
              {text.formats[format]}
            </a>
          ))}
        </p>
      </div>
      <Rows rows={shown === 'ALL' ? rows : needs} caption={text.summary} />
    </section>
  );
}

/** Drawn at first; the rest when it is asked for: 5,000 rows at once would stop the page for seconds. */
const AT_FIRST = 500;

function Rows({ rows, caption }: { rows: readonly BatchRow[]; caption: string }) {
  const text = useTexts(batchTexts);
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <DataTable
        caption={caption}
        captionHidden
        maxHeight={40}
        rows={isWhole ? rows : rows.slice(0, AT_FIRST)}
        rowKey={({ line }) => String(line)}
        empty={text.allRight}
        columns={[
          {
            id: 'line',
            header: text.line,
            numeric: true,
            cell: ({ line }) => line,
            sortBy: ({ line }) => line,
          },
          {
            id: 'own',
            header: text.own,
            cell: ({ identifier }) => identifier,
            sortBy: ({ identifier }) => identifier,
          },
          {
            id: 'person',
            header: text.person,
            rowHeader: true,
            cell: ({ name, kana }) => name && <span title={kana ?? undefined}>{name}</span>,
          },
          {
            id: 'birthdate',
            header: text.birthdate,
            wideOnly: true,
            cell: ({ birthdate }) => birthdate && <DayText day={birthdate} compact />,
          },
          { id: 'insurer', header: text.insurer, wideOnly: true, cell: ({ insurerName }) => insurerName },
          {
            id: 'answer',
            header: text.answer,
            cell: ({ answer }) => <strong>{answer}</strong>,
            sortBy: ({ validity }) => validity ?? 0,
          },
          {
            id: 'todo',
            header: text.todo,
            cell: ({ validity, nextStep }) => (validity === VALID ? '' : nextStep),
          },
        ]}
      />
      {!isWhole && rows.length > AT_FIRST && (
        <Button onPress={() => setWhole(true)}>
          {text.all}（{formatCount(rows.length)}）
        </Button>
      )}
    </>
  );
}
