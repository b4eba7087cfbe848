import { Link } from 'react-router';
import { DataTable, type Column } from '../../components/index.js';
import type { ReminderMessagesQuery } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useAddress } from '../../view/use-address.js';
import { FacilityLink } from '../facilities/FacilityLink.js';
import { JapanTime } from './JapanTime.js';
import { messagesTexts } from './messages.texts.js';
import { outcomeWords } from './outcome-words.js';
import { reminderTexts } from './reminder.texts.js';

type Message = NonNullable<ReminderMessagesQuery['reminderMessages']>['nodes'][number];

export function MessageTable({ messages }: { messages: readonly Message[] }) {
  const text = useTexts(messagesTexts);
  const common = useTexts(reminderTexts);
  const address = useAddress();
  const columns: Column<Message>[] = [
    {
      id: 'facility',
      header: text.facility,
      rowHeader: true,
      cell: ({ facilityCode, facilityName, vendorName }) => (
        <span className="block min-w-40">
          <FacilityLink code={facilityCode} name={facilityName} />
          <span className="number block text-solid-gray-700">{facilityCode}</span>
          {vendorName && <span className="block">{text.toVendor(vendorName)}</span>}
        </span>
      ),
    },
    {
      id: 'source',
      header: text.source,
      cell: ({ ruleId, campaignId, name, occurrence }) => (
        <span className="block min-w-32">
          <Link
            to={address(ruleId ? `/reminders/rules/${ruleId}` : `/reminders/campaigns/${campaignId}`)}
            className="text-blue-900 underline underline-offset-4"
          >
            {name}
          </Link>
          {ruleId && <span className="ml-1 text-solid-gray-700">{text.occurrence(occurrence)}</span>}
        </span>
      ),
    },
    {
      id: 'outcome',
      header: text.outcome,
      cell: (message) => (
        <span className="block min-w-28">
          {outcomeWords(message, common)}
          {message.attempts > 1 && (
            <span className="block text-solid-gray-700">
              {text.attempts(message.attempts, message.lastError)}
            </span>
          )}
        </span>
      ),
    },
    { id: 'channel', header: text.channel, cell: ({ channel }) => common.channel[channel] },
    {
      id: 'recipient',
      header: text.recipient,
      cell: ({ recipient }) => (recipient ? <span className="break-all">{recipient}</span> : '—'),
    },
    {
      id: 'due',
      header: text.due,
      cell: ({ dueAt, movedReason }) => (
        <>
          <JapanTime at={dueAt} />
          {movedReason && <span className="block text-solid-gray-700">{common.moved[movedReason]}</span>}
        </>
      ),
    },
    { id: 'finished', header: text.finished, cell: ({ finishedAt }) => <JapanTime at={finishedAt} /> },
  ];
  return (
    <div className="[&_table]:text-dns-14N-130 print:[&_table]:text-[10px] print:[&_td]:px-1 print:[&_th]:px-1">
      <DataTable
        caption={text.caption}
        captionHidden
        rows={messages}
        rowKey={({ id }) => id}
        columns={columns}
      />
    </div>
  );
}
