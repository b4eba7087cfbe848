import type { Day } from '#calendar';

/** The high bit of both 16-bit halves. */
const HIGH = 0x80008000 | 0;

/**
 * Sets bit `bit` in the mask of each row whose span has begun by a day. Both columns are 16 bits a row seen as 32: two
 * rows a step and no branch, because whether a facility holds a milestone is as good as random and a wrong guess of
 * the processor costs 5 ns.
 * @param day not before 1970: a half of it must have no sign
 * @param start first pair of rows
 * @param end the pair after the last
 */
export function markHeld(
  mask: Int32Array,
  from: Int32Array,
  bit: number,
  day: Day,
  start: number,
  end: number,
): void {
  const later = ((day + 1) << 16) | (day + 1);
  const shift = 15 - bit;
  for (let pair = start; pair < end; pair += 1) {
    const began = from[pair]!;
    // a half keeps its high bit where began >= day + 1 and cannot borrow from the other; below zero always began before
    const notYet = (began | HIGH) - later;
    mask[pair]! |= ((began | ~notYet) & HIGH) >>> shift;
  }
}
