import type { Day } from '#calendar';
import { readTypedDay } from '../card/typed-day.rules.js';

const SERIAL = /^(\d{5})(\.0+)?$/;
/** Spreadsheet's day 25,569 is 1970-01-01. */
const SERIAL_OF_1970 = 25_569;

/** As at the counter, and as spreadsheets keep days: a serial number, or with a midnight behind; null: no calendar day. */
export function readRegistrationDay(text: string): Day | null {
  const written = text.normalize('NFKC').replace(/[T ]0?0:00(:00)?.*$/, '');
  const serial = SERIAL.exec(written.trim());
  return serial ? Number(serial[1]) - SERIAL_OF_1970 : readTypedDay(written);
}
