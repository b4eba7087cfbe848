import { describe, expect, it } from '@jest/globals';
import { ORDERS } from './filter-values.js';
import { orderOfAddress, orderOfSorting, sortingOfOrder } from './list-order.js';

describe('the order of the list', () => {
  it.each(ORDERS)('%s is shown in the header that gives it', (order) => {
    expect(orderOfSorting(sortingOfOrder(order))).toBe(order);
  });

  it('is by code when the address asks for one nobody knows', () => {
    expect(orderOfAddress(new URLSearchParams('order=NAME'))).toBe('CODE');
  });
});
