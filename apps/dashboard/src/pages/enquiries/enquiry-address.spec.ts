import { describe, expect, it } from '@jest/globals';
import { enquiryFilter } from './enquiry-address.js';

const read = (address: string) =>
  enquiryFilter(new URLSearchParams(address), ['PC_LATE', 'LINE'], '2021-07-12');

describe('the address of a list of enquiries', () => {
  it('is that of a column of the chart', () => {
    expect(read('topic=LINE&openOn=2021-07-11')).toEqual({ topics: ['LINE'], openOn: '2021-07-11' });
    expect(read('from=2021-07-05&until=2021-07-11')).toEqual({
      askedFrom: '2021-07-05',
      askedUntil: '2021-07-11',
    });
  });

  it('names an owner, nobody, or what is due today', () => {
    expect(read('owner=12&due=today')).toEqual({ ownerId: 12, followUpUntil: '2021-07-12' });
    expect(read('owner=none&state=OPEN')).toEqual({ withoutOwner: true, states: ['OPEN'] });
  });

  it('leaves out what it does not know', () => {
    expect(read('topic=X&state=Y&owner=z&openOn=2021-02-30&due=x')).toEqual({});
  });
});
