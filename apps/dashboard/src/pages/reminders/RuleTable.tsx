import { Link } from 'react-router';
import { DataTable, type Column } from '../../components/index.js';
import type { ReminderRuleSizesQuery, RuleFieldsFragment } from '../../generated/pages/graphql.js';
import { formatCount, shiftDay } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { useAddress } from '../../view/use-address.js';
import { REACHED } from './message-address.js';
import { MessagesLink } from './MessagesLink.js';
import { reminderTexts } from './reminder.texts.js';
import { rulesTexts } from './rules.texts.js';

type Sizes = NonNullable<ReminderRuleSizesQuery['reminderRuleSizes']>;

interface RuleTableProps {
  rules: readonly RuleFieldsFragment[];
  /** undefined: still being counted. */
  sizes: Sizes | undefined;
}

/** A rule a row, the most useful first. */
export function RuleTable({ rules, sizes }: RuleTableProps) {
  const text = useTexts(rulesTexts);
  const common = useTexts(reminderTexts);
  const { today } = useShell();
  const address = useAddress();
  const link = 'text-blue-900 underline decoration-1 underline-offset-4';
  const count = (id: number, of: 'total' | 'sendable') => {
    const size = sizes?.find(({ ruleId }) => ruleId === id);
    if (!size) return <span className="text-dns-14N-130">{sizes ? '—' : text.counting}</span>;
    const only = of === 'sendable' ? { only: 'SENDABLE' } : {};
    return (
      <Link to={`${address(`/reminders/rules/${id}`, only)}#concerned`} className={link}>
        {formatCount(size[of])}
      </Link>
    );
  };
  const columns: Column<RuleFieldsFragment>[] = [
    {
      id: 'rule',
      header: text.rule,
      rowHeader: true,
      cell: ({ id, name, condition }) => (
        <span className="block min-w-44">
          <Link to={address(`/reminders/rules/${id}`)} className={link}>
            {name}
          </Link>
          {name !== common.condition[condition] && (
            <span className="block text-solid-gray-700">{common.condition[condition]}</span>
          )}
        </span>
      ),
    },
    {
      id: 'state',
      header: text.state,
      sortBy: ({ active }) => (active ? 0 : 1),
      cell: ({ active }) => (
        <span className={`whitespace-nowrap ${active ? 'font-bold' : 'text-solid-gray-700'}`}>
          {active ? `● ${common.on}` : `○ ${common.off}`}
        </span>
      ),
    },
    { id: 'concerned', header: text.concerned, numeric: true, cell: ({ id }) => count(id, 'total') },
    { id: 'sendable', header: text.sendable, numeric: true, cell: ({ id }) => count(id, 'sendable') },
    {
      id: 'due',
      header: text.due,
      numeric: true,
      sortBy: ({ due }) => due,
      cell: ({ id, due }) => (
        <MessagesLink filter={{ ruleId: id, statuses: ['DUE', 'QUEUED', 'SENDING'] }}>
          {formatCount(due)}
        </MessagesLink>
      ),
    },
    {
      id: 'reached7',
      header: text.reached7,
      numeric: true,
      sortBy: ({ reached7 }) => reached7,
      cell: ({ id, reached7 }) => (
        <MessagesLink
          filter={{ ruleId: id, statuses: [...REACHED], finishedFrom: shiftDay(today.today, -6) }}
        >
          {formatCount(reached7)}
        </MessagesLink>
      ),
    },
    {
      id: 'waiting',
      header: text.waiting,
      numeric: true,
      sortBy: ({ waitingDays }) => waitingDays,
      cell: ({ waitingDays }) => common.days(waitingDays),
    },
    {
      id: 'channel',
      header: text.channel,
      cell: ({ channel, escalateTo, escalateAfter }) => (
        <>
          {common.channel[channel]}
          {escalateTo && escalateAfter !== null && (
            <span className="block text-solid-gray-700">
              {text.escalation(common.channel[escalateTo], escalateAfter)}
            </span>
          )}
        </>
      ),
    },
    { id: 'repeat', header: text.repeat, numeric: true, cell: ({ repeatDays }) => text.every(repeatDays) },
    { id: 'maximum', header: text.maximum, numeric: true, cell: ({ maximum }) => text.times(maximum) },
    {
      id: 'priority',
      header: text.priority,
      numeric: true,
      sortBy: ({ priority }) => priority,
      cell: ({ priority }) => priority,
    },
    { id: 'owner', header: text.owner, cell: ({ owner }) => owner?.name ?? '—' },
  ];
  return (
    <div className="[&_table]:text-dns-14N-130 print:[&_table]:text-[10px] print:[&_td]:px-1 print:[&_th]:px-1">
      <DataTable caption={text.caption} rows={rules} rowKey={({ id }) => String(id)} columns={columns} />
    </div>
  );
}
