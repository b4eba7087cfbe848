import { setImmediate } from 'node:timers/promises';

/** Longer, and questions that arrive while a cube loads would wait noticeably. */
const SLICE_MS = 8;

/** Lets the event loop breathe in the middle of long computing: `if (slice.isOver()) await slice.next()`. */
export class TimeSlice {
  private began = performance.now();
  private calls = 0;

  isOver(): boolean {
    // the clock is read every 64th time only: it costs as much as folding a facility
    return (++this.calls & 63) === 0 && performance.now() - this.began > SLICE_MS;
  }

  /** The same where much is done between two calls. */
  async breathe(): Promise<void> {
    if (performance.now() - this.began > SLICE_MS) await this.next();
  }

  async next(): Promise<void> {
    await setImmediate();
    this.began = performance.now();
  }
}
