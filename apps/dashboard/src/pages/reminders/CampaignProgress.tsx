import { Link } from 'react-router';
import { DataTable, type Column } from '../../components/index.js';
import type { CampaignFieldsFragment, ReminderMessageFilter } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { campaignsTexts } from './campaigns.texts.js';
import { countOf } from './CampaignsPage.js';
import { MessagesLink } from './MessagesLink.js';
import { reminderTexts } from './reminder.texts.js';

interface Row {
  key: string;
  name: string;
  filter: ReminderMessageFilter;
  count: number;
}

/** What became of its messages so far: a bar, and each number with its rows. */
export function CampaignProgress({ campaign }: { campaign: CampaignFieldsFragment }) {
  const text = useTexts(campaignsTexts);
  const common = useTexts(reminderTexts);
  const address = useAddress();
  const { id, total, progress, reasons, status } = campaign;
  const open = countOf(progress, ['DUE', 'QUEUED', 'SENDING']);
  const done = total - open;
  const rows: Row[] = [
    { key: 'ALL', name: text.all, filter: { campaignId: id }, count: total },
    ...progress.map((each) => ({
      key: each.status,
      name: common.status[each.status],
      filter: { campaignId: id, statuses: [each.status] },
      count: each.count,
    })),
  ];
  const why: Row[] = reasons.map(({ reason, count }) => ({
    key: reason,
    name: common.reason[reason],
    filter: { campaignId: id, reasons: [reason] },
    count,
  }));
  const columns: Column<Row>[] = [
    { id: 'name', header: text.statusOf, rowHeader: true, cell: ({ name }) => name },
    {
      id: 'count',
      header: text.count,
      numeric: true,
      cell: ({ filter, count }) => <MessagesLink filter={filter}>{formatCount(count)}</MessagesLink>,
    },
  ];
  const title = text.progressTitle(formatCount(done), formatCount(total));
  return (
    <section className="space-y-4">
      <h2 className="text-std-20B-150" data-testid="progress">
        {title}
      </h2>
      <progress max={total} value={done} aria-label={text.progress} className="h-4 w-full max-w-[45rem]">
        {title}
      </progress>
      {status === 'RUNNING' && <p className="text-dns-14N-130 text-solid-gray-700">{text.live}</p>}
      <div className="grid gap-8 md:grid-cols-2">
        <DataTable caption={text.progress} rows={rows} rowKey={({ key }) => key} columns={columns} />
        {why.length > 0 && (
          <DataTable caption={text.reasons} rows={why} rowKey={({ key }) => key} columns={columns} />
        )}
      </div>
      {status === 'FINISHED' && (
        <p className="print-none">
          <Link to={address('/reminders/results')} className="text-blue-900 underline underline-offset-4">
            {text.toResults}
          </Link>
        </p>
      )}
    </section>
  );
}
