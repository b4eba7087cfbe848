import { japanDay } from '#calendar';
import { interfaceDay } from '../card/interface-day.rules.js';

/** 受付番号: the Japan day it came in and eight digits, 2021071200000001. */
export function receptionNumber({
  id,
  receivedAt,
}: {
  readonly id: number;
  readonly receivedAt: Date;
}): string {
  return interfaceDay(japanDay(receivedAt)) + String(id).padStart(8, '0');
}
