import { japanDay, type Day } from '#calendar';

/**
 * The domain clock: today, learnt, due. Injected everywhere; the system clock serves sessions, leases and logs.
 * In a demo it is anchored in the `instance` row (2021-07-12 09:00 Japan time at first), runs from there, and every
 * process takes a moved anchor over with its next poll of the feed.
 */
export class Clock {
  private offsetMs = 0;

  /** Domain instant. */
  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** Japan day of the domain instant. */
  today(): Day {
    return japanDay(this.now());
  }

  /** At system instant `anchor` the domain clock showed `at`; null, null: a real database, the two clocks agree. */
  setAnchor(at: Date | null, anchor: Date | null): void {
    this.offsetMs = at && anchor ? at.getTime() - anchor.getTime() : 0;
  }
}
