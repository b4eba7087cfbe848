import { Button, NativeSelect, usePageQuery } from '../../components/index.js';
import { ReminderSourcesDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { FilterText } from '../access/FilterText.js';
import { CHANNELS, MESSAGE_PARAMETERS, REASONS, STATUSES } from './message-address.js';
import { messagesTexts } from './messages.texts.js';
import { reminderTexts } from './reminder.texts.js';

type Option = readonly [value: string, name: string];

/** Which messages: all of it in the address. */
export function MessageFilters() {
  const text = useTexts(messagesTexts);
  const common = useTexts(reminderTexts);
  const { params, set } = useView();
  const { data: sources } = usePageQuery(ReminderSourcesDocument, {});
  const pick = (name: string, label: string, options: readonly Option[]) => {
    const value = params.get(name) ?? '';
    // a number above may ask for several at once
    const several: Option[] =
      value && !options.some(([option]) => option === value)
        ? [[value, name === 'status' ? statusWords(value, common) : text.several]]
        : [];
    return (
      <NativeSelect
        label={label}
        value={value}
        onChange={(chosen) => set({ [name]: chosen || null, after: null })}
        options={[['', text.any], ...several, ...options]}
      />
    );
  };
  const isFiltered = MESSAGE_PARAMETERS.some((name) => params.has(name));
  const named = ({ id, name }: { id: number; name: string }): Option => [String(id), name];
  return (
    <div className="print-none flex flex-wrap items-end gap-4">
      {pick('rule', text.rule, (sources?.reminderRules ?? []).map(named))}
      {pick('campaign', text.campaign, (sources?.reminderCampaigns ?? []).map(named))}
      {pick(
        'status',
        text.status,
        STATUSES.map((status) => [status, common.status[status]]),
      )}
      {pick(
        'reason',
        text.reason,
        REASONS.map((reason) => [reason, common.reason[reason]]),
      )}
      {pick(
        'channel',
        text.channel,
        CHANNELS.map((channel) => [channel, common.channel[channel]]),
      )}
      {pick('show', text.show, [
        ['overdue', text.overdue],
        ['lastHour', text.lastHour],
      ])}
      {(['code', 'from', 'until'] as const).map((name) => (
        <FilterText
          key={name}
          label={text[name]}
          type={name === 'code' ? 'search' : 'date'}
          value={params.get(name) ?? ''}
          onCommit={(value) => set({ [name]: value || null, after: null })}
        />
      ))}
      {isFiltered && (
        <Button
          onPress={() =>
            set({ ...Object.fromEntries(MESSAGE_PARAMETERS.map((name) => [name, null])), after: null })
          }
        >
          {text.clear}
        </Button>
      )}
    </div>
  );
}

function statusWords(value: string, common: (typeof reminderTexts)['ja']): string {
  const names = value.split(',').map((each) => {
    const status = STATUSES.find((known) => known === each);
    return status ? common.status[status] : each;
  });
  return names.join('・');
}
