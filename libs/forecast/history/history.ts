import type { Day } from '#calendar';

/** A contact with a vendor that ended: cancelled, or another vendor took over. */
export interface EndedContact {
  readonly vendor: number;
  readonly from: Day;
  readonly until: Day;
}

/** A wait of a step as the log tells it: finished or not. */
export interface BlockerSpan {
  readonly blocker: number;
  readonly from: Day;
  /** NEVER: still. */
  readonly until: Day;
}

/**
 * What a forecast knows: one row per open facility in order of code, days NEVER where it has not come to that by `asOf`.
 * OPERATING may lie ahead: a start date that was entered.
 */
export interface ForecastHistory {
  readonly asOf: Day;
  readonly logBeganOn: Day;
  readonly rows: number;
  readonly facility: Int32Array;
  /** 0 … 3 */
  readonly type: Uint8Array;
  /** 1 … 47 */
  readonly prefecture: Uint8Array;
  /** 0: none. */
  readonly vendor: Int32Array;
  readonly applied: Int16Array;
  /** With the present vendor. */
  readonly contacted: Int16Array;
  readonly ordered: Int16Array;
  readonly delivered: Int16Array;
  readonly ready: Int16Array;
  /** The day READY came to be known. */
  readonly readyLearnt: Int16Array;
  readonly operating: Int16Array;
  /** The day the start came to be known: before `operating` where it was entered ahead. NEVER: not told. */
  readonly operatingLearnt: Int16Array;
  /** When it was passed forward in the queue of its vendor (繰り上げ), ms since 1970; Infinity: it was not. */
  readonly passed: Float64Array;
  /** yyyymm; 0: not answered. */
  readonly plannedMonth: Int32Array;
  /** 0: none. */
  readonly blocker: Uint8Array;
  readonly blockedSince: Int16Array;
  readonly endedContacts: readonly EndedContact[];
  readonly blockerSpans: readonly BlockerSpan[];
}

/** An empty history of so many rows, to be filled. */
export function emptyHistory(asOf: Day, logBeganOn: Day, rows: number, never: Day): ForecastHistory {
  const days = () => new Int16Array(rows).fill(never);
  return {
    asOf,
    logBeganOn,
    rows,
    facility: new Int32Array(rows),
    type: new Uint8Array(rows),
    prefecture: new Uint8Array(rows),
    vendor: new Int32Array(rows),
    applied: days(),
    contacted: days(),
    ordered: days(),
    delivered: days(),
    ready: days(),
    readyLearnt: days(),
    operating: days(),
    operatingLearnt: days(),
    passed: new Float64Array(rows).fill(Infinity),
    plannedMonth: new Int32Array(rows),
    blocker: new Uint8Array(rows),
    blockedSince: days(),
    endedContacts: [],
    blockerSpans: [],
  };
}
