import type { Sorting } from '../../components/index.js';
import { ORDERS, type Order } from './filter-values.js';

/** Orders the server has an index for, by the column whose header gives them. */
const BY_COLUMN: Readonly<Record<string, Readonly<Record<Sorting['direction'], Order>>>> = {
  code: { ascending: 'CODE', descending: 'CODE' },
  waiting: { ascending: 'WAITING_SHORTEST', descending: 'WAITING_LONGEST' },
  applied: { ascending: 'APPLIED_FIRST', descending: 'APPLIED_LAST' },
  operating: { ascending: 'OPERATING_FIRST', descending: 'OPERATING_LAST' },
};

export function orderOfAddress(address: URLSearchParams): Order {
  return ORDERS.find((order) => order === address.get('order')) ?? 'CODE';
}

export function orderOfSorting({ column, direction }: Sorting): Order {
  return BY_COLUMN[column]?.[direction] ?? 'CODE';
}

export function sortingOfOrder(order: Order): Sorting {
  for (const [column, orders] of Object.entries(BY_COLUMN)) {
    if (orders.ascending === order) return { column, direction: 'ascending' };
    if (orders.descending === order) return { column, direction: 'descending' };
  }
  return { column: 'code', direction: 'ascending' };
}
