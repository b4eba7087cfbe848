import { Link } from 'react-router';
import { DataTable, usePageQuery, type Column } from '../../components/index.js';
import { FacilityRemindersDocument, type FacilityRemindersQuery } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { JapanTime } from '../reminders/JapanTime.js';
import { outcomeWords } from '../reminders/outcome-words.js';
import { reminderTexts } from '../reminders/reminder.texts.js';
import { texts } from './facility.texts.js';

type Reminder = NonNullable<FacilityRemindersQuery['facilityReminders']>[number];

/** お知らせの記録: what it, or its vendor about it, was reminded of, and what became of that. For staff. */
export function Reminders({ code }: { code: string }) {
  const { seesAll } = useShell();
  return seesAll ? <History code={code} /> : null;
}

function History({ code }: { code: string }) {
  const text = useTexts(texts);
  const common = useTexts(reminderTexts);
  const { me } = useShell();
  const address = useAddress();
  const { data } = usePageQuery(FacilityRemindersDocument, { facilityCode: code });
  const reminders = data?.facilityReminders;
  if (!reminders) return null;
  const isMinistry = me?.role !== 'CALL_CENTRE';
  const columns: Column<Reminder>[] = [
    {
      id: 'when',
      header: text.reminderWhen,
      rowHeader: true,
      cell: ({ finishedAt, dueAt, movedReason }) => (
        <>
          <JapanTime at={finishedAt ?? dueAt} />
          {!finishedAt && movedReason && (
            <span className="block text-solid-gray-700">{common.moved[movedReason]}</span>
          )}
        </>
      ),
    },
    {
      id: 'about',
      header: text.reminderAbout,
      cell: ({ sourceName, ruleId, campaignId }) =>
        isMinistry ? (
          <Link
            to={address(ruleId ? `/reminders/rules/${ruleId}` : `/reminders/campaigns/${campaignId}`)}
            className="text-blue-900 underline underline-offset-4"
          >
            {sourceName}
          </Link>
        ) : (
          sourceName
        ),
    },
    {
      id: 'channel',
      header: text.reminderChannel,
      cell: ({ channel, toVendor, recipient }) => (
        <>
          {common.channel[channel]}
          {toVendor && `（${text.reminderToVendor}）`}
          {recipient && <span className="block break-all text-solid-gray-700">{recipient}</span>}
        </>
      ),
    },
    { id: 'outcome', header: text.reminderOutcome, cell: (reminder) => outcomeWords(reminder, common) },
  ];
  return (
    <section aria-labelledby="reminders" data-testid="reminders">
      <h2 id="reminders" className="text-std-20B-150">
        {text.remindersTitle}
      </h2>
      {reminders.length === 0 ? (
        <p className="text-dns-16N-130">{text.noReminders}</p>
      ) : (
        <div className="mt-2 [&_table]:text-dns-14N-130">
          <DataTable
            caption={text.remindersTitle}
            captionHidden
            rows={reminders}
            rowKey={({ id }) => id}
            columns={columns}
          />
        </div>
      )}
    </section>
  );
}
