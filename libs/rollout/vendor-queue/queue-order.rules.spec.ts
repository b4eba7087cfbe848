import { describe, expect, it } from '@jest/globals';
import { inQueueOrder } from './queue-order.rules.js';

const row = (code: string, contactedOn: number, passedAt: number | null = null) => ({
  code,
  contactedOn,
  passedAt,
});
const order = (rows: ReturnType<typeof row>[]) => inQueueOrder(rows).map(({ code }) => code);

describe('the queue of a vendor', () => {
  it('is in the order of contact, and by code on one day', () => {
    expect(order([row('30', 5), row('20', 5), row('10', 9), row('40', 1)])).toEqual(['40', '20', '30', '10']);
  });

  it('serves first who was passed forward, the earlier passed first, and keeps the place by contact', () => {
    const rows = inQueueOrder([row('1', 1), row('2', 2, 900), row('3', 3, 800), row('4', 4)]);
    expect(rows.map(({ code, position, contactPosition }) => [code, position, contactPosition])).toEqual([
      ['3', 1, 3],
      ['2', 2, 2],
      ['1', 3, 1],
      ['4', 4, 4],
    ]);
  });
});
