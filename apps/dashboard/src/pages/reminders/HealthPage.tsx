import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { DataTable, ErrorState, Skeleton, type Column } from '../../components/index.js';
import { ReminderHealthDocument, type ReminderHealthQuery } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { healthTexts } from './health.texts.js';
import { JapanTime } from './JapanTime.js';
import { REACHED } from './message-address.js';
import { MessagesLink } from './MessagesLink.js';
import { reminderTexts } from './reminder.texts.js';
import { ForMinistry, ReminderPage } from './ReminderPage.js';
import { Fact } from './RuleFacts.js';

const LIVE_MS = 10_000;

type Health = NonNullable<ReminderHealthQuery['reminderHealth']>;

/** お知らせ：送信状況 */
export function HealthPage() {
  return (
    <ForMinistry>
      <QueueHealth />
    </ForMinistry>
  );
}

function QueueHealth() {
  const text = useTexts(healthTexts);
  const { data, error, refetch } = useQuery(ReminderHealthDocument, {
    fetchPolicy: 'cache-and-network',
    pollInterval: LIVE_MS,
    skipPollAttempt: () => document.hidden,
  });
  const health = data?.reminderHealth;
  return (
    <ReminderPage page="health" title={health ? titleOf(health, text) : undefined}>
      {error && !health ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : !health ? (
        <Skeleton lines={10} />
      ) : (
        <Figures health={health} />
      )}
    </ReminderPage>
  );
}

function titleOf({ waiting, mailServerSet }: Health, text: (typeof healthTexts)['ja']): string {
  if (waiting > 0) return text.late(formatCount(waiting));
  return mailServerSet ? text.fine : text.outbox;
}

function Figures({ health }: { health: Health }) {
  const text = useTexts(healthTexts);
  const { me } = useShell();
  const address = useAddress();
  const common = useTexts(reminderTexts);
  const columns: Column<Health['byStatus'][number]>[] = [
    { id: 'status', header: text.status, rowHeader: true, cell: ({ status }) => common.status[status] },
    {
      id: 'count',
      header: text.count,
      numeric: true,
      cell: ({ status, count }) => (
        <MessagesLink filter={{ statuses: [status] }}>{formatCount(count)}</MessagesLink>
      ),
    },
  ];
  const retries: Column<Health['retrying'][number]>[] = [
    { id: 'code', header: text.code, rowHeader: true, cell: ({ code }) => code },
    { id: 'count', header: text.count, numeric: true, cell: ({ count }) => formatCount(count) },
  ];
  return (
    <div className="space-y-8">
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        <Fact name={text.waiting}>
          <MessagesLink filter={{ overdue: true }}>
            {common.messages(formatCount(health.waiting))}
          </MessagesLink>
        </Fact>
        <Fact name={text.oldest}>
          <JapanTime at={health.oldestDueAt} />
        </Fact>
        <Fact name={text.abandoned}>{common.messages(formatCount(health.abandoned))}</Fact>
        <Fact name={text.sentLastHour}>
          <MessagesLink filter={{ statuses: [...REACHED], lastHour: true }}>
            {common.messages(formatCount(health.sentLastHour))}
          </MessagesLink>
        </Fact>
        <Fact name={text.failedLastHour}>
          <MessagesLink filter={{ statuses: ['FAILED'], lastHour: true }}>
            {common.messages(formatCount(health.failedLastHour))}
          </MessagesLink>
        </Fact>
        <Fact name={text.server}>
          {health.mailServerSet ? text.isSet : text.isNotSet}
          {!health.mailServerSet && me?.role === 'ADMINISTRATOR' && (
            <Link to={address('/outbox')} className="ml-2 text-blue-900 underline underline-offset-4">
              {text.toOutbox}
            </Link>
          )}
        </Fact>
        <Fact name={text.sweptAt}>{health.sweptAt ? <JapanTime at={health.sweptAt} /> : text.never}</Fact>
      </dl>
      <div className="grid gap-8 md:grid-cols-2">
        <DataTable
          caption={text.caption}
          rows={health.byStatus}
          rowKey={({ status }) => status}
          columns={columns}
          empty={text.empty}
        />
        {health.retrying.length > 0 && (
          <DataTable
            caption={text.retrying}
            rows={health.retrying}
            rowKey={({ code }) => code}
            columns={retries}
          />
        )}
      </div>
      <p className="print-none text-dns-14N-130 text-solid-gray-700">{text.live}</p>
    </div>
  );
}
