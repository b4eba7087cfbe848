import { Link } from 'react-router';
import { DataTable, type Column } from '../../components/index.js';
import type { DryRunCountFieldsFragment } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { patched, useView } from '../../view/use-view.js';
import { dryRunTexts } from './dry-run.texts.js';
import { JapanTime } from './JapanTime.js';
import { reminderTexts } from './reminder.texts.js';

interface Row {
  /** Of the address: `only`; null: all of them. */
  only: string | null;
  name: string;
  count: number;
}

interface DryRunCountsProps {
  counts: DryRunCountFieldsFragment;
  /** The group whose rows stand below; undefined: these counts have no rows any more. */
  chosen?: string | null;
}

/** All, those written to, and those left out by why. */
export function DryRunCounts({ counts, chosen }: DryRunCountsProps) {
  const text = useTexts(dryRunTexts);
  const common = useTexts(reminderTexts);
  const { params } = useView();
  const rows: Row[] = [
    { only: null, name: text.all, count: counts.total },
    { only: 'SENDABLE', name: text.sendable, count: counts.sendable },
    ...counts.excluded.map(({ reason, count }) => ({
      only: reason,
      name: `${text.excluded}：${common.reason[reason]}`,
      count,
    })),
  ];
  const columns: Column<Row>[] = [
    { id: 'outcome', header: text.outcome, rowHeader: true, cell: ({ name }) => name },
    {
      id: 'count',
      header: text.count,
      numeric: true,
      cell: ({ only, count }) =>
        chosen === undefined ? (
          formatCount(count)
        ) : (
          <Link
            to={{ search: patched(params, { only, after: null }).toString(), hash: '#concerned' }}
            preventScrollReset
            aria-current={chosen === only || undefined}
            className="text-blue-900 underline underline-offset-4 aria-[current]:font-bold"
          >
            {formatCount(count)}
          </Link>
        ),
    },
  ];
  return (
    <div className="grid gap-6 md:grid-cols-[minmax(0,30rem)_minmax(0,1fr)]">
      <DataTable
        caption={text.counts}
        captionHidden
        rows={rows}
        rowKey={({ only }) => only ?? 'ALL'}
        columns={columns}
      />
      <dl className="space-y-2 text-dns-16N-130 [&_dt]:text-dns-14N-130 [&_dt]:text-solid-gray-700">
        <div>
          <dt>{text.first}</dt>
          <dd>
            <JapanTime at={counts.firstDueAt} />
          </dd>
        </div>
        <div>
          <dt>{text.last}</dt>
          <dd>
            <JapanTime at={counts.lastDueAt} />
          </dd>
        </div>
        {counts.moved.length > 0 && (
          <div>
            <dt>{text.moved}</dt>
            {counts.moved.map(({ reason, count }) => (
              <dd key={reason}>
                {common.moved[reason]} {common.facilities(formatCount(count))}
              </dd>
            ))}
          </div>
        )}
      </dl>
    </div>
  );
}
