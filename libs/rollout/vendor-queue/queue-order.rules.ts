import type { Day } from '#calendar';

/** What decides a place in a vendor's queue. */
export interface Queued {
  readonly code: string;
  /** Day of the contact with this vendor. */
  readonly contactedOn: Day;
  /** When it was passed forward (繰り上げ), ms since 1970; null: it was not. */
  readonly passedAt: number | null;
}

export interface Place {
  /** 1: next. */
  readonly position: number;
  /** Place by the order of contact alone: what was passed over. */
  readonly contactPosition: number;
}

/** Order of contact with this vendor, ties by code (集中導入開始宣言: vendors allocate staff in the order of contact). */
export function byContact(one: Queued, other: Queued): number {
  return one.contactedOn - other.contactedOn || (one.code < other.code ? -1 : Number(one.code > other.code));
}

/** In the order of work: those passed forward in the order in which they were, then everybody by contact. */
export function inQueueOrder<T extends Queued>(rows: readonly T[]): (T & Place)[] {
  const contact = new Map([...rows].sort(byContact).map((row, index) => [row, index + 1]));
  return [...rows]
    .sort(byWork)
    .map((row, index) => ({ ...row, position: index + 1, contactPosition: contact.get(row)! }));
}

function byWork(one: Queued, other: Queued): number {
  return (one.passedAt ?? Infinity) === (other.passedAt ?? Infinity)
    ? byContact(one, other)
    : (one.passedAt ?? Infinity) - (other.passedAt ?? Infinity);
}
