import type { EnquiryFilter, EnquiryState, EnquiryTopic } from '../../generated/pages/graphql.js';
import { isDay } from '../../i18n/format.js';

const STATES: readonly EnquiryState[] = ['OPEN', 'ANSWERED', 'CLOSED'];
export const LIST_PARAMETERS = [
  'topic',
  'state',
  'owner',
  'due',
  'openOn',
  'from',
  'until',
  'after',
] as const;

/** What the list shows, read from the address; a column of the chart is such an address. Unknown values are left out. */
export function enquiryFilter(
  params: URLSearchParams,
  topics: readonly EnquiryTopic[],
  today: string,
): EnquiryFilter {
  const filter: EnquiryFilter = {};
  const topic = topics.find((each) => each === params.get('topic'));
  const state = STATES.find((each) => each === params.get('state'));
  const owner = params.get('owner');
  const day = (name: string): string | null => {
    const text = params.get(name);
    return isDay(text) ? text : null;
  };
  if (topic) filter.topics = [topic];
  if (state) filter.states = [state];
  if (owner === 'none') filter.withoutOwner = true;
  else if (owner && /^\d{1,9}$/.test(owner)) filter.ownerId = Number(owner);
  if (params.get('due') === 'today') filter.followUpUntil = today;
  if (day('openOn')) filter.openOn = day('openOn');
  if (day('from')) filter.askedFrom = day('from');
  if (day('until')) filter.askedUntil = day('until');
  return filter;
}
