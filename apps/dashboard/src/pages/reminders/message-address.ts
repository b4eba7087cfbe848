import type {
  ReminderChannel,
  ReminderMessageFilter,
  ReminderReason,
  ReminderStatus,
} from '../../generated/pages/graphql.js';
import { isDay } from '../../i18n/format.js';
import type { Patch } from '../../view/use-view.js';

export const STATUSES: readonly ReminderStatus[] = [
  'DUE',
  'QUEUED',
  'SENDING',
  'SENT',
  'OUTBOX',
  'LISTED',
  'BOUNCED',
  'EXCLUDED',
  'FAILED',
  'HELD_OUT',
];
export const REASONS: readonly ReminderReason[] = [
  'DONE_MEANWHILE',
  'OPTED_OUT',
  'NO_ADDRESS',
  'BUDGET_USED',
  'QUIET',
  'BOUNCED_BEFORE',
  'FACILITY_CLOSED',
  'HELD_OUT',
  'MERGED',
  'RULE_OFF',
  'CANCELLED',
  'NOT_IN_SEGMENT',
  'REFUSED',
  'GIVEN_UP',
];
export const CHANNELS: readonly ReminderChannel[] = ['MAIL', 'CALL_LIST', 'LETTER', 'LIAISON'];
/** Written, or on a list: what "sent" means on these pages. */
export const REACHED: readonly ReminderStatus[] = ['SENT', 'OUTBOX', 'LISTED'];

/** Parameters of the list of messages; another filter begins at the first page. */
export const MESSAGE_PARAMETERS = [
  'rule',
  'campaign',
  'status',
  'reason',
  'channel',
  'code',
  'from',
  'until',
  'show',
] as const;

/** The list's conditions from its address; what it does not know restricts nothing. */
export function messageFilterOf(params: URLSearchParams): ReminderMessageFilter {
  const list = <T extends string>(name: string, known: readonly T[]): T[] | null => {
    const given = params.get(name)?.split(',') ?? [];
    const found = known.filter((value) => given.includes(value));
    return found.length > 0 ? found : null;
  };
  const id = (name: string): number | null => {
    const text = params.get(name);
    return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
  };
  const day = (name: string): string | null => {
    const text = params.get(name);
    return isDay(text) ? text : null;
  };
  const code = params.get('code');
  return {
    ruleId: id('rule'),
    campaignId: id('campaign'),
    statuses: list('status', STATUSES),
    reasons: list('reason', REASONS),
    channels: list('channel', CHANNELS),
    facilityCode: code && /^\d{10}$/.test(code) ? code : null,
    finishedFrom: day('from'),
    finishedUntil: day('until'),
    overdue: params.get('show') === 'overdue' || null,
    lastHour: params.get('show') === 'lastHour' || null,
  };
}

/** As address parameters: what {@link messageFilterOf} reads back. */
export function addressOfMessages(filter: ReminderMessageFilter): Patch {
  return {
    rule: filter.ruleId ? String(filter.ruleId) : null,
    campaign: filter.campaignId ? String(filter.campaignId) : null,
    status: filter.statuses?.join(','),
    reason: filter.reasons?.join(','),
    channel: filter.channels?.join(','),
    code: filter.facilityCode,
    from: filter.finishedFrom,
    until: filter.finishedUntil,
    show: filter.overdue ? 'overdue' : filter.lastHour ? 'lastHour' : null,
  };
}
