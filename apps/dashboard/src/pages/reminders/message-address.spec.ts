import { patched } from '../../view/use-view.js';
import { addressOfMessages, messageFilterOf } from './message-address.js';

describe('the address of the list of messages', () => {
  it('keeps every condition', () => {
    const filter = {
      ruleId: 3,
      campaignId: null,
      statuses: ['SENT', 'LISTED'] as const,
      reasons: null,
      channels: ['MAIL'] as const,
      facilityCode: '1312345678',
      finishedFrom: '2021-07-06',
      finishedUntil: null,
      overdue: null,
      lastHour: true,
    };
    const address = patched(new URLSearchParams(), addressOfMessages(filter as never));
    expect(messageFilterOf(address)).toEqual(filter);
  });

  it('restricts nothing by what it does not know', () => {
    const filter = messageFilterOf(new URLSearchParams('rule=x&status=NO&code=12&from=2021-02-30'));
    expect(Object.values(filter).every((value) => value === null)).toBe(true);
  });
});
