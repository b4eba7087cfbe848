import type { FacilityOrder } from '../adoption.types.js';
import { FACILITY_ORDERS } from './facility-order.js';

/** The place after one facility in an order: its sort key, code and id. It stays right when rows come and go. */
export interface Place {
  readonly key: number;
  readonly code: number;
  readonly id: number;
}

/** A cursor that this list never gave out, or one of another order. The API says so. */
export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';

  constructor() {
    super('not a cursor of this list');
  }
}

const FORMAT = /^(\d+)\.(-?\d+)\.(\d+)\.(\d+)$/;

export function encodeCursor(order: FacilityOrder, { key, code, id }: Place): string {
  return Buffer.from(`${FACILITY_ORDERS.indexOf(order)}.${key}.${code}.${id}`).toString('base64url');
}

/** @throws InvalidCursor */
export function decodeCursor(order: FacilityOrder, cursor: string): Place {
  const match = FORMAT.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  if (!match || Number(match[1]) !== FACILITY_ORDERS.indexOf(order)) throw new InvalidCursor();
  return { key: Number(match[2]), code: Number(match[3]), id: Number(match[4]) };
}

export function comparePlaces(a: Place, b: Place): number {
  return a.key - b.key || a.code - b.code || a.id - b.id;
}
