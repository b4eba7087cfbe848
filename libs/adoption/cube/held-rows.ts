import type { Day } from '#calendar';

/** The high bit of both 16-bit halves. */
const HIGH = 0x80008000 | 0;

/** A kind and the bit of the mask that is set where its span has begun. */
export interface MarkedKind {
  readonly kind: number;
  readonly bit: number;
}
export type FourKinds = readonly [MarkedKind, MarkedKind, MarkedKind, MarkedKind];

/**
 * Sets the bits of four kinds in the mask of each row whose span has begun by a day. Days and masks are 16 bits a row
 * seen as 32: two rows a step and no branch, because whether a facility holds a milestone is as good as random and a
 * wrong guess of the processor costs 5 ns. Four kinds a pass: the mask is read and written a quarter as often.
 * @param days all columns, one after the other, `pairs` long each
 * @param day not before 1970: a half of it must have no sign
 * @param start first pair of rows
 * @param end the pair after the last
 */
export function markHeld(
  mask: Int32Array,
  days: Int32Array,
  pairs: number,
  [one, two, three, four]: FourKinds,
  day: Day,
  start: number,
  end: number,
): void {
  const later = ((day + 1) << 16) | (day + 1);
  const [at1, bit1] = [one.kind * pairs, one.bit];
  const [at2, bit2] = [two.kind * pairs, two.bit];
  const [at3, bit3] = [three.kind * pairs, three.bit];
  const [at4, bit4] = [four.kind * pairs, four.bit];
  for (let pair = start; pair < end; pair += 1) {
    mask[pair]! |=
      (begun(days[at1 + pair]!, later) << bit1) |
      (begun(days[at2 + pair]!, later) << bit2) |
      (begun(days[at3 + pair]!, later) << bit3) |
      (begun(days[at4 + pair]!, later) << bit4);
  }
}

/** 1 in each half that is a day before `later`'s, 0 in each other. */
function begun(days: number, later: number): number {
  // a half keeps its high bit where it is not earlier and cannot borrow from the other; below zero always began before
  const notYet = (days | HIGH) - later;
  return ((days | ~notYet) & HIGH) >>> 15;
}
