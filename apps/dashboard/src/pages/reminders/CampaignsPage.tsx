import { Link } from 'react-router';
import {
  DataTable,
  EmptyState,
  ErrorState,
  Skeleton,
  usePageQuery,
  type Column,
} from '../../components/index.js';
import { ReminderCampaignsDocument, type CampaignFieldsFragment } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { campaignsTexts } from './campaigns.texts.js';
import { JapanTime } from './JapanTime.js';
import { REACHED } from './message-address.js';
import { MessagesLink } from './MessagesLink.js';
import { reminderTexts } from './reminder.texts.js';
import { ForMinistry, ReminderPage } from './ReminderPage.js';

/** お知らせ：一斉送信 */
export function CampaignsPage() {
  return (
    <ForMinistry>
      <Campaigns />
    </ForMinistry>
  );
}

function Campaigns() {
  const text = useTexts(campaignsTexts);
  const { me } = useShell();
  const address = useAddress();
  const { data, error, retry } = usePageQuery(ReminderCampaignsDocument, {});
  const campaigns = data?.reminderCampaigns;
  const running = campaigns?.filter(({ status }) => status === 'RUNNING').length ?? 0;
  return (
    <ReminderPage page="campaigns" title={campaigns ? text.title(campaigns.length, running) : undefined}>
      {me?.role === 'ADMINISTRATOR' && (
        <p className="print-none">
          <Link
            to={address('/reminders/campaigns/new')}
            className="text-blue-900 underline underline-offset-4"
          >
            {text.add}
          </Link>
        </p>
      )}
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : !campaigns ? (
        <Skeleton lines={10} />
      ) : campaigns.length === 0 ? (
        <EmptyState title={text.none}>
          <p>{text.noneHint}</p>
        </EmptyState>
      ) : (
        <CampaignTable campaigns={campaigns} />
      )}
    </ReminderPage>
  );
}

function CampaignTable({ campaigns }: { campaigns: readonly CampaignFieldsFragment[] }) {
  const text = useTexts(campaignsTexts);
  const common = useTexts(reminderTexts);
  const address = useAddress();
  const columns: Column<CampaignFieldsFragment>[] = [
    {
      id: 'name',
      header: text.name,
      rowHeader: true,
      cell: ({ id, name, templateName }) => (
        <span className="block min-w-40">
          <Link
            to={address(`/reminders/campaigns/${id}`)}
            className="text-blue-900 underline underline-offset-4"
          >
            {name}
          </Link>
          <span className="block text-solid-gray-700">{templateName}</span>
        </span>
      ),
    },
    { id: 'status', header: text.status, cell: ({ status }) => common.campaignStatus[status] },
    {
      id: 'total',
      header: text.total,
      numeric: true,
      cell: ({ id, total }) =>
        total === 0 ? '—' : <MessagesLink filter={{ campaignId: id }}>{formatCount(total)}</MessagesLink>,
    },
    {
      id: 'reached',
      header: text.reached,
      numeric: true,
      cell: ({ id, total, progress }) =>
        total === 0 ? (
          '—'
        ) : (
          <MessagesLink filter={{ campaignId: id, statuses: [...REACHED] }}>
            {formatCount(countOf(progress, REACHED))}
          </MessagesLink>
        ),
    },
    { id: 'channel', header: text.channel, cell: ({ channel }) => common.channel[channel] },
    {
      id: 'sendAt',
      header: text.sendAt,
      cell: ({ sendAt }) => (sendAt ? <JapanTime at={sendAt} /> : text.atOnce),
    },
    {
      id: 'createdBy',
      header: text.createdBy,
      cell: ({ createdBy, createdAt }) => (
        <>
          {createdBy.name}
          <span className="block text-solid-gray-700">
            <JapanTime at={createdAt} />
          </span>
        </>
      ),
    },
    { id: 'approvedBy', header: text.approvedBy, cell: ({ approvedBy }) => approvedBy?.name ?? '—' },
  ];
  return (
    <div className="[&_table]:text-dns-14N-130">
      <DataTable
        caption={text.caption}
        captionHidden
        rows={campaigns}
        rowKey={({ id }) => String(id)}
        columns={columns}
      />
    </div>
  );
}

/** How many messages have one of these statuses. */
export function countOf<S extends string>(
  progress: readonly { status: S; count: number }[],
  statuses: readonly S[],
): number {
  return progress.reduce((sum, { status, count }) => (statuses.includes(status) ? sum + count : sum), 0);
}
