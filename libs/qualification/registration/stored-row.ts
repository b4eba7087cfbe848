import type { Cause } from './cause.js';
import type { RowTexts } from './registration-fields.js';
import type { RegisterAnswer } from './resident-register.js';

export const ROW_STATES = [
  'STAGED',
  'CLEAN',
  'HELD',
  'QUARANTINED',
  'CORRECTED',
  'CONFIRMED',
  'REGISTERED',
  'DROPPED',
] as const;
export type RowState = (typeof ROW_STATES)[number];

/** What is sealed of a row. */
export interface RowContent {
  readonly texts: RowTexts;
  /** What the resident register answered when the individual number was in hand. */
  readonly register: RegisterAnswer;
  /** What a correction changed, as it came in. */
  readonly before: RowTexts;
  /** A correction gave another individual number. */
  readonly numberChanged: boolean;
}

/** A row that is not settled yet, opened. */
export interface StoredRow {
  readonly id: number;
  readonly registrationId: number;
  readonly number: number;
  readonly personKey: string;
  readonly firstKey: string;
  readonly numberRight: boolean;
  readonly state: RowState;
  readonly causes: readonly Cause[];
  readonly found: readonly Cause[];
  readonly asserted: readonly Cause[];
  readonly version: number;
  readonly correctedBy: number | null;
  readonly correctedAt: Date | null;
  readonly content: RowContent;
}

export interface StoredRowRecord {
  id: number;
  registration_id: number;
  number: number;
  person_key: string;
  first_key: string;
  number_right: boolean;
  state: RowState;
  causes: Cause[];
  found: Cause[];
  asserted: Cause[];
  version: number;
  corrected_by: number | null;
  corrected_at: Date | null;
  sealed: Buffer;
}

export const STORED_ROW_COLUMNS = `r.id, r.registration_id, r.number, r.person_key, r.first_key, r.number_right, r.state,
  r.causes, r.found, r.asserted, r.version, r.corrected_by, r.corrected_at, r.sealed`;

/** Where a row's blob belongs. */
export function rowPlace(id: number): string {
  return `registration-row/${id}`;
}

export function openedRow(
  record: StoredRowRecord,
  unseal: (place: string, blob: Buffer) => Buffer,
): StoredRow {
  return {
    id: record.id,
    registrationId: record.registration_id,
    number: record.number,
    personKey: digestOfUuid(record.person_key),
    firstKey: digestOfUuid(record.first_key),
    numberRight: record.number_right,
    state: record.state,
    causes: record.causes,
    found: record.found,
    asserted: record.asserted,
    version: record.version,
    correctedBy: record.corrected_by,
    correctedAt: record.corrected_at,
    content: JSON.parse(unseal(rowPlace(record.id), record.sealed).toString()) as RowContent,
  };
}

/** As a keyed digest is written, without the hyphens PostgreSQL puts in. */
export function digestOfUuid(uuid: string): string {
  return uuid.replaceAll('-', '');
}
